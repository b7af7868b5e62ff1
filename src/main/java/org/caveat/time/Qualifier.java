package org.caveat.time;

import java.util.Optional;

/** How sure a date or a part of it is: EDTF level 1, <i>Qualification of a date</i>. */
public enum Qualifier {
    NONE(""),
    /** The source is open to doubt. */
    UNCERTAIN("?"),
    /** The value is close to the true one. */
    APPROXIMATE("~"),
    BOTH("%");

    private final String sign;

    Qualifier(String sign) {
        this.sign = sign;
    }

    /** The character that stands for it; nothing for {@link #NONE}. */
    public String sign() {
        return sign;
    }

    public boolean isUncertain() {
        return this == UNCERTAIN || this == BOTH;
    }

    public boolean isApproximate() {
        return this == APPROXIMATE || this == BOTH;
    }

    /** What holds where both are said. */
    public Qualifier and(Qualifier other) {
        if (this == NONE || this == other) {
            return other;
        }
        return other == NONE ? this : BOTH;
    }

    /** The qualifier that a sign stands for. */
    static Optional<Qualifier> of(String sign) {
        for (Qualifier qualifier : values()) {
            if (qualifier.sign.equals(sign)) {
                return Optional.of(qualifier);
            }
        }
        return Optional.empty();
    }
}
