package org.caveat.collection;

import org.caveat.model.OtherFile;

/** What a file is likely to be of a thing that a curator joins it to. */
public final class GuessedRole {

    private GuessedRole() {}

    /**
     * The role of a file, as its name tells: a name that is marked as a back is one; of two files of one kind the second is
     * the back; else the ending tells the master from the copy that is looked at.
     *
     * @param fileName its bare name
     * @param leading the bare name of the leading file
     */
    public static String of(String fileName, String leading) {
        boolean isMarked = Side.of(stem(fileName)).filter(Side::isVerso).isPresent();
        String role = Copies.role(fileName);
        boolean sameKind = role.equals(Copies.role(leading)) && !stem(fileName).equalsIgnoreCase(stem(leading));
        return isMarked || sameKind ? OtherFile.VERSO : role;
    }

    /** Whether a file is likely to lead: it shows the front, in a format that is made to be looked at. */
    public static boolean isLeading(String fileName) {
        boolean isMarked = Side.of(stem(fileName)).filter(Side::isVerso).isPresent();
        return !isMarked && Copies.role(fileName).equals(OtherFile.ACCESS);
    }

    private static String stem(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot > 0 ? fileName.substring(0, dot) : fileName;
    }
}
