package balieplein.pickups;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads items of the current city.
@Component
class ItemsReader {

    private static final int MOST_OF_A_PERSON = 50;

    private final JdbcClient sql;

    ItemsReader(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<PickupItem> find(String code) {
        return sql.sql("""
                select
                    code, reference, step, state, location, shelf, name, number_hash is not null as has_number, born,
                    email, language, expected_on, registered_at, ready_at, changed_at
                from pickups.item
                where code = ?
                """).param(code).query(ItemRows.ITEM).optional();
    }

    Optional<PickupItem> findByReference(String reference) {
        return sql.sql("""
                select
                    code, reference, step, state, location, shelf, name, number_hash is not null as has_number, born,
                    email, language, expected_on, registered_at, ready_at, changed_at
                from pickups.item
                where reference = ?
                """).param(reference).query(ItemRows.ITEM).optional();
    }

    /// What is made, ready or blocked for a person, what is ready first.
    List<PickupItem> ofPerson(byte[] numberHash) {
        return sql.sql("""
                select
                    code, reference, step, state, location, shelf, name, true as has_number, born, email, language,
                    expected_on, registered_at, ready_at, changed_at
                from pickups.item
                where number_hash = ?
                    and state in ('requested', 'ready', 'blocked')
                order by state = 'ready' desc, registered_at desc
                limit ?
                """)
                .params(numberHash, MOST_OF_A_PERSON)
                .query(ItemRows.ITEM)
                .list();
    }

    boolean isOf(String code, byte[] numberHash) {
        return sql.sql("select number_hash = ? from pickups.item where code = ?")
                .params(numberHash, code)
                .query(Boolean.class)
                .single();
    }

    /// The hash of what was said at registration, by reference.
    Map<String, String> requestHashes(List<String> references) {
        var hashes = new HashMap<String, String>();
        sql.sql("""
                select reference, request_hash
                from pickups.item
                where reference = any(:references)
                """).param("references", references.toArray(String[]::new)).query((RowCallbackHandler)
                row -> hashes.put(row.getString("reference"), row.getString("request_hash")));
        return hashes;
    }

    List<PickupEvent> events(String code) {
        return sql.sql("""
                select event, at, actor, reason
                from pickups.item_event
                where item = ?
                order by number
                """).param(code).query(ItemRows.EVENT).list();
    }

    Optional<HandedOver> handOver(String code) {
        return sql.sql("""
                select at, official, collector, document, name, proxy_until
                from pickups.hand_over
                where item = ?
                """).param(code).query(ItemRows.HANDED).optional();
    }
}
