package balieplein.people;

import org.springframework.jdbc.core.RowMapper;

/// A person whose number another key sealed.
record Resealing(String code, NumberSafe.Sealed sealed) {

    static final RowMapper<Resealing> MAPPER = (row, number) -> new Resealing(
            row.getString("code"), new NumberSafe.Sealed(row.getString("sealed_with"), row.getBytes("number_sealed")));
}
