package balieplein.plaza;

import balieplein.kernel.MobileNumber;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The mobile numbers that visitors left to be told when it is their turn (GUI-04). They are forgotten with the visit.
@Component
public class VisitPhones {

    private final JdbcClient sql;

    VisitPhones(JdbcClient sql) {
        this.sql = sql;
    }

    /// In the form text messages go to; empty when none was left, or one that is no mobile number.
    public Optional<String> find(String visit) {
        return sql.sql("select mobile from plaza.visit where code = ? and mobile is not null")
                .param(visit)
                .query(String.class)
                .optional()
                .flatMap(MobileNumber::find);
    }

    /// Keeps the number of somebody who still waits; false when the visit does not wait.
    public boolean keep(String visit, String mobile) {
        return sql.sql("update plaza.visit set mobile = ? where code = ? and state = 'waiting'")
                        .params(mobile, visit)
                        .update()
                == 1;
    }
}
