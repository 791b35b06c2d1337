package balieplein.pickups;

import balieplein.catalogue.Products;
import balieplein.database.InstantColumn;
import balieplein.kernel.CityTime;
import balieplein.people.People;
import balieplein.people.PersonalData;
import balieplein.web.Texts;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Items as data about people. That something was handed over stays; whose it was and who came is forgotten.
@Component
@Order(3)
class PickupsOfPeople implements PersonalData {

    private final JdbcClient sql;
    private final ItemsReader reader;
    private final People people;
    private final Products products;

    PickupsOfPeople(JdbcClient sql, ItemsReader reader, People people, Products products) {
        this.sql = sql;
        this.reader = reader;
        this.people = people;
        this.products = products;
    }

    @Override
    public String kind() {
        return "pickups";
    }

    @Override
    public Period kept() {
        return Period.ofMonths(13);
    }

    @Override
    public List<Map<String, Object>> export(String person) {
        return reader.ofPerson(people.fingerprint(people.number(person))).stream()
                .map(this::told)
                .toList();
    }

    /// Only what is over: an item that lies ready is still needed by its holder.
    @Override
    public int erase(String person) {
        return sql.sql("""
                        update pickups.item
                        set name = null, number_hash = null, born = null, email = null
                        where number_hash = ? and state in ('handed-over', 'uncollected')
                        """).param(people.fingerprint(people.number(person))).update();
    }

    @Override
    public int forget(LocalDate before) {
        var moment = InstantColumn.of(CityTime.instant(before.atStartOfDay()));
        sql.sql("""
                update pickups.hand_over
                set name = null, proxy_until = null, document = null
                where at < ? and num_nonnulls(name, proxy_until, document) > 0
                """).param(moment).update();
        return sql.sql("""
                update pickups.item
                set name = null, number_hash = null, born = null, email = null
                where state in ('handed-over', 'uncollected')
                    and changed_at < ?
                    and num_nonnulls(name, number_hash, born, email) > 0
                """).param(moment).update();
    }

    private Map<String, Object> told(PickupItem item) {
        var told = new LinkedHashMap<String, Object>();
        told.put("code", item.code());
        told.put("what", products.nameOf(item.step(), Texts.language()));
        told.put("state", item.state().tag());
        told.put("location", item.location());
        told.put("since", CityTime.local(item.changedAt()));
        if (item.name() != null) {
            told.put("name", item.name());
        }
        if (item.email() != null) {
            told.put("email", item.email());
        }
        return told;
    }
}
