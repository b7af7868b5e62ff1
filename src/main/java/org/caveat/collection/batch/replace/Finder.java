package org.caveat.collection.batch.replace;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.caveat.collection.batch.Refused;
import org.caveat.collection.batch.replace.Sought.How;
import org.caveat.text.Messages;
import org.caveat.work.InterruptibleText;

/** Finds what is sought in a text, and puts something else in its place. */
final class Finder {
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}_]";

    private final Pattern pattern;
    private final String replacement;

    private Finder(Pattern pattern, String replacement) {
        this.pattern = pattern;
        this.replacement = replacement;
    }

    /** One for what is sought; refuses what cannot be looked for, or cannot be put in its place. */
    static Finder of(Sought sought, Messages messages) throws Refused {
        if (sought.find().isEmpty()) {
            throw new Refused(messages.get("batch.find-nothing"));
        }
        boolean isExpression = sought.is(How.EXPRESSION);
        String core = isExpression ? sought.find() : Pattern.quote(sought.find());
        int flags = sought.is(How.CASE) ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        String replacement = isExpression ? sought.with() : Matcher.quoteReplacement(sought.with());
        Pattern alone = compiled(core, flags, messages);
        check(alone, replacement, messages);
        String whole = "(?<!" + LETTER + ")(?:" + core + ")(?!" + LETTER + ")";
        return new Finder(sought.is(How.WHOLE_WORDS) ? compiled(whole, flags, messages) : alone, replacement);
    }

    private static Pattern compiled(String pattern, int flags, Messages messages) throws Refused {
        try {
            return Pattern.compile(pattern, flags);
        } catch (PatternSyntaxException refused) {
            int place = Math.max(0, refused.getIndex()) + 1;
            throw new Refused(messages.get("batch.pattern-refused", place, refused.getDescription()));
        }
    }

    /** A group that is named and not there would else be found out at the first hit. */
    private static void check(Pattern pattern, String replacement, Messages messages) throws Refused {
        Matcher empty = Pattern.compile("(?:" + pattern.pattern() + "\n)|", pattern.flags())
                .matcher("");
        try {
            if (empty.find()) {
                empty.appendReplacement(new StringBuilder(), replacement);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException refused) {
            throw new Refused(messages.get("batch.replacement-refused"));
        }
    }

    /**
     * A text with everything found replaced; what matches nothing at all, between two letters, is nothing found.
     *
     * @throws java.util.concurrent.CancellationException where nobody waits any longer
     */
    String replacedIn(String text) {
        Matcher matcher = pattern.matcher(new InterruptibleText(text));
        StringBuilder replaced = new StringBuilder();
        while (matcher.find()) {
            if (matcher.end() > matcher.start()) {
                matcher.appendReplacement(replaced, replacement);
            }
        }
        return matcher.appendTail(replaced).toString();
    }
}
