package org.caveat.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ORCID of a person: sixteen digits by which who writes is known whatever the spelling of the name.
 *
 * @param digits in fours, with hyphens between; the last may be {@code X}
 */
public record Orcid(String digits) {
    private static final String ADDRESS = "https://orcid.org/";
    private static final Pattern FORM =
            Pattern.compile("(?:(?:https?://)?(?:www\\.)?orcid\\.org/)?(\\d{4})-?(\\d{4})-?(\\d{4})-?(\\d{3}[\\dX])/?");
    private static final int GROUPS = 4;
    private static final int MODULUS = 11;
    private static final int TEN = 10;
    private static final int MADE_UP_TO = 12;

    /** An ORCID as somebody types it, with or without its address and its hyphens; empty where its check digit is not right. */
    public static Optional<Orcid> of(String typed) {
        String plain = typed.strip().replaceAll("[\\s\u2010-\u2013]+", "-");
        String address = plain.toLowerCase(Locale.ROOT);
        Matcher form = FORM.matcher(address.endsWith("x") ? address.substring(0, address.length() - 1) + "X" : address);
        if (!form.matches()) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder();
        for (int group = 1; group <= GROUPS; group++) {
            digits.append(group == 1 ? "" : "-").append(form.group(group));
        }
        return Optional.of(new Orcid(digits.toString())).filter(Orcid::isSound);
    }

    /** Whether the last digit follows from the others: ISO 7064, mod 11-2. */
    private boolean isSound() {
        String plain = digits.replace("-", "");
        int total = 0;
        for (int at = 0; at < plain.length() - 1; at++) {
            total = (total + Character.digit(plain.charAt(at), TEN)) * 2;
        }
        int check = (MADE_UP_TO - total % MODULUS) % MODULUS;
        char last = check == TEN ? 'X' : Character.forDigit(check, TEN);
        return plain.charAt(plain.length() - 1) == last;
    }

    /** The address that stands for the person. */
    public String address() {
        return ADDRESS + digits;
    }
}
