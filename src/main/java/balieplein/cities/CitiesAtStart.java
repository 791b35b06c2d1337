package balieplein.cities;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Brings in the cities of the setting `balieplein.cities` (files or folders, in their order) before the first request.
/// A city that is here already is left as it is.
@Component
final class CitiesAtStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(CitiesAtStart.class);

    private final CityFiles files;
    private final List<String> places;

    CitiesAtStart(CityFiles files, Environment environment) {
        this.files = files;
        this.places = Binder.get(environment)
                .bind("balieplein.cities", Bindable.listOf(String.class))
                .orElse(List.of());
    }

    @Override
    public void afterSingletonsInstantiated() {
        for (var place : places) {
            try {
                for (var file : filesAt(place)) {
                    bringIn(file);
                }
            } catch (IOException e) {
                throw new IllegalStateException(
                        "Cannot read the cities of '" + place + "'. Maybe correct the setting balieplein.cities.", e);
            }
        }
    }

    private static List<Resource> filesAt(String place) throws IOException {
        var located = place.contains(":") ? place : "file:" + place;
        if (located.endsWith(".yaml") || located.endsWith(".yml")) {
            return List.of(new PathMatchingResourcePatternResolver().getResource(located));
        }
        var found = new ArrayList<>(Arrays.asList(
                new PathMatchingResourcePatternResolver().getResources(located.replaceAll("/$", "") + "/*.yaml")));
        found.sort(Comparator.comparing(file -> String.valueOf(file.getFilename())));
        return found;
    }

    private void bringIn(Resource file) throws IOException {
        switch (files.putIfNew(read(file))) {
            case CityImport.Done done
            when done.created() > 0 -> LOG.info("City {} brought in from {}.", done.city(), file);
            case CityImport.Done done -> LOG.debug("City {} is here already.", done.city());
            case CityImport.Refused refused ->
                throw new IllegalStateException(
                        file + " cannot be brought in. Maybe correct it:\n" + lines(refused.faults()));
        }
    }

    private static byte[] read(Resource file) throws IOException {
        try (InputStream stream = file.getInputStream()) {
            return stream.readNBytes(CityFileText.MOST_BYTES + 1);
        }
    }

    private static String lines(List<Fault> faults) {
        return faults.stream()
                .map(fault -> "line " + fault.line() + ", " + fault.path() + ": " + fault.message())
                .collect(Collectors.joining("\n"));
    }
}
