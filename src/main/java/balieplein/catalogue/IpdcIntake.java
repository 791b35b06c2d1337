package balieplein.catalogue;

import balieplein.cities.Cities;
import balieplein.cities.Fault;
import balieplein.cities.Intake;
import balieplein.cities.Tally;
import balieplein.identity.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The catalogue in the Flemish model IPDC-LPDC, as JSON-LD (CAT-07). What our products hold themselves is read and
/// written from them; requirements, costs, rules and authorities are kept as they came. A product with a fault is left
/// out, the others come in; the line of a fault is the place of its product in the file.
@Component
class IpdcIntake implements Intake {

    private final Products products;
    private final ListingsTable listings;
    private final ProductBatches batches;
    private final KeptListings kept;
    private final Cities cities;

    IpdcIntake(Products products, ListingsTable listings, ProductBatches batches, KeptListings kept, Cities cities) {
        this.products = products;
        this.listings = listings;
        this.batches = batches;
        this.kept = kept;
        this.cities = cities;
    }

    @Override
    public String kind() {
        return "ipdc";
    }

    @Override
    public Set<Role> roles() {
        return Set.of(Role.PRODUCT_MANAGER, Role.ADMIN);
    }

    @Override
    public Optional<Given> give() {
        var document = IpdcDocument.of(products.fresh(), listings.list(), cities.current());
        return Optional.of(
                new Given("ipdc-lpdc.jsonld", "application/ld+json", document.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Report take(byte[] bytes) {
        var file = IpdcFile.read(bytes);
        var faults = new ArrayList<>(file.faults());
        var written = batches.write(sound(file, faults));
        faults.addAll(written.faults());
        faults.sort(Comparator.comparingInt(Fault::line));
        var news = written.news().stream().map(Tally.Difference::path).collect(Collectors.toSet());
        var more = kept.keep(written.sound()).stream()
                .filter(code -> !news.contains("products " + code))
                .count();
        var changed = written.changed() + (int) more;
        var unchanged = written.sound().size() - written.created() - changed;
        return new Report(written.created(), changed, unchanged, faults, List.of());
    }

    private List<IpdcProduct> sound(IpdcFile file, List<Fault> faults) {
        var catalogue = products.fresh();
        var service = catalogue.services.keySet().stream().findFirst().orElse("");
        var last = new HashSet<>(file.last().values());
        var sound = new ArrayList<IpdcProduct>();
        for (var i = 0; i < file.members().size(); i++) {
            var member = file.members().get(i);
            var code = IpdcProduct.code(member);
            var wrong = new ArrayList<>(IpdcFaults.of(i + 1, member));
            if (code.isEmpty()) {
                wrong.add(new Fault(i + 1, IpdcTerms.CODE, "catalogue.staff.ipdc.code", List.of()));
            }
            faults.addAll(wrong);
            if (wrong.isEmpty() && last.contains(i)) {
                sound.add(IpdcProduct.of(i + 1, member, catalogue.byCode.get(code), service));
            }
        }
        return sound;
    }
}
