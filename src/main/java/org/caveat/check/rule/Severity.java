package org.caveat.check.rule;

import java.util.Locale;

/** How much a finding matters. */
public enum Severity {
    /** Something is damaged, lost or contradicts itself, and a publication would carry the mistake on. */
    ERROR,
    /** Something is missing that a reader needs. */
    WARNING,
    /** Good to know. */
    NOTE;

    /** As the output spells it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it matters as much as another, or more. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
