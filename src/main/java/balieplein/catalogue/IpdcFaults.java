package balieplein.catalogue;

import balieplein.cities.Fault;
import balieplein.cities.FileValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What is wrong with one product of a file of the Flemish catalogue: every text is looked at, however deep.
final class IpdcFaults {

    private static final int DEEPEST = 8;
    private static final int LONGEST = 10_000;

    private final int number;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final StringBuilder dutch = new StringBuilder();

    private IpdcFaults(int number) {
        this.number = number;
    }

    /// @param number of the product in the file, from 1 on
    static List<Fault> of(int number, JsonNode member) {
        var found = new IpdcFaults(number);
        member.properties().forEach(each -> {
            var key = each.getKey();
            if (!IpdcTerms.OWN.contains(key) && !IpdcTerms.KEPT.contains(key) && !IpdcTerms.PASSING.contains(key)) {
                found.fault(key, "catalogue.staff.ipdc.unknown", key);
            } else if (!IpdcTerms.PASSING.contains(key)) {
                found.look(each.getValue(), key, 1);
            }
        });
        if (found.tags.stream().anyMatch(FlemishLanguage::isFormal)
                && found.tags.stream().anyMatch(FlemishLanguage::isInformal)) {
            found.fault("", "catalogue.staff.ipdc.two-dutch");
        } else if (DutchAddress.isMixed(found.dutch)) {
            found.fault("", "catalogue.staff.import.mixed");
        }
        return found.faults;
    }

    private void look(JsonNode node, String path, int depth) {
        if (depth > DEEPEST) {
            fault(path, "catalogue.staff.ipdc.deep");
        } else if (node.isString()) {
            look(node.stringValue(), path);
        } else if (node.isArray()) {
            for (var i = 0; i < node.size(); i++) {
                look(node.get(i), path + "[" + i + "]", depth + 1);
            }
        } else {
            node.properties().forEach(each -> lookInside(each.getKey(), each.getValue(), path, depth));
        }
    }

    private void lookInside(String key, JsonNode value, String path, int depth) {
        if (FlemishLanguage.find(key).isPresent()) {
            tags.add(key);
            if (key.startsWith("nl")) {
                dutch.append(value.isString() ? IpdcText.plain(value.stringValue()) : value)
                        .append(' ');
            }
        }
        look(value, path + "." + key, depth + 1);
    }

    private void look(String text, String path) {
        if (text.length() > LONGEST) {
            fault(path, "cities.staff.fault.too-long", text.length(), LONGEST);
        } else if (FileValue.hasMarkup(IpdcText.plain(text)) || !IpdcText.isSimple(text)) {
            fault(path, "cities.staff.fault.markup", text);
        } else if (FileValue.isWronglyDecoded(text)) {
            fault(path, "cities.staff.fault.wrongly-decoded", text);
        }
    }

    private void fault(String path, String key, Object... values) {
        var shown = new ArrayList<String>();
        for (var value : values) {
            var text = String.valueOf(value);
            shown.add(text.length() > 60 ? text.substring(0, 60) + "…" : text);
        }
        faults.add(new Fault(number, path, key, shown));
    }
}
