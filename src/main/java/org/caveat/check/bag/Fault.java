package org.caveat.check.bag;

import org.caveat.check.rule.Observation;

/** Something that is not as it should be in a bag, before it is put into words. */
public record Fault(BagRule rule, Observation observation) {}
