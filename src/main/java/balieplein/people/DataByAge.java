package balieplein.people;

import java.util.List;
import java.util.Map;

/// Data in which nobody of the residents can be found: it goes by its age alone.
public interface DataByAge extends PersonalData {

    @Override
    default List<Map<String, Object>> export(String person) {
        return List.of();
    }

    @Override
    default int erase(String person) {
        return 0;
    }
}
