package org.caveat.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * What is known of the answer to a term from the index alone.
 *
 * @param may the numbers of the photographs that can match; no other does
 * @param checks what those must be asked besides, what costs least first; empty, where all of them match
 */
record Sieve(BitSet may, List<Check> checks) {
    Sieve {
        checks = List.copyOf(checks);
    }

    /** Asks what the index does not know. */
    @FunctionalInterface
    interface Check {
        boolean holds(Candidate candidate);
    }

    /** All of these numbers, and nothing more to ask. */
    static Sieve sure(BitSet numbers) {
        return new Sieve(numbers, List.of());
    }

    boolean isSure() {
        return checks.isEmpty();
    }

    /** Whether a photograph matches. */
    boolean holds(Candidate candidate) {
        if (!may.get(candidate.number())) {
            return false;
        }
        for (Check check : checks) {
            if (!check.holds(candidate)) {
                return false;
            }
        }
        return true;
    }

    /** All of these hold. */
    static Sieve every(List<Sieve> sieves, BitSet live) {
        BitSet may = copy(live);
        List<Check> checks = new ArrayList<>();
        for (Sieve sieve : sieves) {
            may.and(sieve.may);
            checks.addAll(sieve.checks);
        }
        return new Sieve(may, checks);
    }

    /** At least one of these holds. */
    static Sieve either(List<Sieve> sieves) {
        BitSet may = new BitSet();
        sieves.forEach(sieve -> may.or(sieve.may));
        boolean isSure = sieves.stream().allMatch(Sieve::isSure);
        return isSure
                ? sure(may)
                : new Sieve(may, List.of(candidate -> sieves.stream().anyMatch(sieve -> sieve.holds(candidate))));
    }

    /** It does not hold. */
    static Sieve not(Sieve sieve, BitSet live) {
        BitSet may = copy(live);
        if (sieve.isSure()) {
            may.andNot(sieve.may);
            return sure(may);
        }
        return new Sieve(may, List.of(candidate -> !sieve.holds(candidate)));
    }

    private static BitSet copy(BitSet numbers) {
        return (BitSet) numbers.clone();
    }
}
