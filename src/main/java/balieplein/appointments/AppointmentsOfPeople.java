package balieplein.appointments;

import balieplein.catalogue.Products;
import balieplein.people.PersonalData;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Appointments as data about people. Figures stay: what is forgotten is who came.
@Component
@Order(2)
class AppointmentsOfPeople implements PersonalData {

    private final JdbcClient sql;
    private final Products products;
    private final InstantSource clock;

    AppointmentsOfPeople(JdbcClient sql, Products products, InstantSource clock) {
        this.sql = sql;
        this.products = products;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "appointments";
    }

    @Override
    public Period kept() {
        return Period.ofMonths(13);
    }

    @Override
    public List<Map<String, Object>> export(String person) {
        return sql.sql("""
                        select code, secret, state, location, pool, starts, ends, items, name, email, mobile,
                            language, assistance, channel, booked_at, revision, held_until
                        from appointments.appointment
                        where person = ? and state in ('booked', 'cancelled')
                        order by starts
                        """).param(person).query(AppointmentRow.MAPPER).list().stream()
                .map(each -> ToldAppointment.of(each, products))
                .toList();
    }

    /// Only appointments that are over: for one to come the city still needs to know who comes.
    @Override
    public int erase(String person) {
        return sql.sql("""
                        update appointments.appointment
                        set name = null, email = null, mobile = null, assistance = null, person = null
                        where person = ? and (starts <= ? or state <> 'booked')
                        """)
                .param(person)
                .param(AppointmentRow.utc(clock.instant()))
                .update();
    }

    @Override
    public int forget(LocalDate before) {
        return sql.sql("""
                        update appointments.appointment
                        set name = null, email = null, mobile = null, assistance = null, person = null
                        where day < ? and num_nonnulls(name, email, mobile, assistance, person) > 0
                        """).param(before).update();
    }
}
