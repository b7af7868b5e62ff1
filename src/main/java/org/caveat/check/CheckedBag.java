package org.caveat.check;

import java.util.List;

/**
 * What came of the check of a bag.
 *
 * @param files how many were looked at
 * @param findings by file; a bag without an error among them is valid
 */
public record CheckedBag(int files, List<Finding> findings) {
    public CheckedBag {
        findings = List.copyOf(findings);
    }
}
