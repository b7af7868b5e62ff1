package org.caveat.check;

/**
 * How closely a collection is looked at.
 *
 * @param fixity whether every byte is read: digests compared, and each picture decoded once
 */
public record Options(boolean fixity) {
    public static final Options QUICK = new Options(false);
    public static final Options FIXITY = new Options(true);
}
