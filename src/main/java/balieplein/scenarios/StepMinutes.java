package balieplein.scenarios;

import balieplein.catalogue.Products;
import java.util.List;
import java.util.function.ToIntFunction;

/// How many minutes an appointment for product steps takes.
record StepMinutes(Products products) implements ToIntFunction<List<String>> {

    @Override
    public int applyAsInt(List<String> steps) {
        return Math.max(
                5,
                steps.stream()
                        .mapToInt(step -> products.findStep(step)
                                .map(found -> found.minutes())
                                .orElse(10))
                        .sum());
    }
}
