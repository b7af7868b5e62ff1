package org.caveat.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caveat.model.Certainty;
import org.caveat.model.Kind;
import org.caveat.model.OwnKind;
import org.caveat.model.Stance;
import org.caveat.model.Status;
import org.caveat.model.Taken;
import org.caveat.model.Text;
import org.caveat.time.Edtf;
import org.caveat.time.Fault;
import org.caveat.time.Reading;

/**
 * The words for what is said everywhere: kinds, questions, certainties, stances, standing and dates. What this program
 * does not know is called by its own name.
 */
public final class Words {
    private static final Pattern SOURCE_TYPE =
            Pattern.compile("https?://cv\\.iptc\\.org/newscodes/digitalsourcetype/([A-Za-z]+)/?");

    private final Messages messages;
    private final DateWords dates;
    private final SpanWords spans;

    public Words(Messages messages) {
        this.messages = messages;
        this.dates = new DateWords(messages);
        this.spans = new SpanWords(messages, dates::inFull);
    }

    /** <i>Before the instant</i>; a kind that is not one of the nine by its key. */
    public String kind(Kind kind) {
        return orKey("text.kind.", kind.key());
    }

    /** The same, where a collection may have words for kinds of its own. */
    public String kind(Kind kind, List<OwnKind> own) {
        return ofOwn(kind, own)
                .flatMap(there -> Text.best(there.words(), language()))
                .map(Text::value)
                .orElseGet(() -> kind(kind));
    }

    /** <i>What led to this?</i>; nothing for a kind that is not one of the nine. */
    public String question(Kind kind) {
        String key = "text.question." + kind.key();
        return messages.has(key) ? messages.get(key) : "";
    }

    /** The same, where a collection may have questions of its own. */
    public String question(Kind kind, List<OwnKind> own) {
        return ofOwn(kind, own)
                .flatMap(there -> Text.best(there.question(), language()))
                .map(Text::value)
                .orElseGet(() -> question(kind));
    }

    public String certainty(Certainty certainty) {
        return orKey("text.certainty.", certainty.key());
    }

    public String stance(Stance stance) {
        return orKey("text.stance.", stance.key());
    }

    public String status(Status status) {
        return orKey("text.status.", status.key());
    }

    /** A date in words: <i>about 25 April 1945</i>, <i>between 1871 and 1873</i>. */
    public String date(Edtf date) {
        return dates.inFull(date);
    }

    /** The same of a date as a file spells it; what is no EDTF stays as it is spelled. */
    public String date(String edtf) {
        return Edtf.of(edtf).map(this::date).orElse(edtf);
    }

    /** The instant: in the archive's own words where it has some. */
    public String date(Taken taken) {
        return taken.display().filter(words -> !words.isBlank()).orElseGet(() -> date(taken.edtf()));
    }

    /** A date of what can have lasted, where there is little room: <i>1914 to 1929</i>, <i>about 1935–1940</i>. */
    public String dateInBrief(Edtf date) {
        return dates.inBrief(date);
    }

    /** When a photograph was taken, where there is little room: <i>1914–1929</i>, at some time between the two. */
    public String instantInBrief(Edtf date) {
        return dates.momentInBrief(date);
    }

    /** What a file was made from, by its term of the IPTC; of another term, its own last part. */
    public String sourceType(String address) {
        Matcher term = SOURCE_TYPE.matcher(address);
        if (term.matches()) {
            return orKey("text.source-type.", term.group(1));
        }
        String last = address.substring(address.lastIndexOf('/') + 1);
        return last.isEmpty() ? address : last;
    }

    /** From when to when a date can be, where its own words do not tell: <i>1940 – 1949</i> of the 1940s. */
    public Optional<String> span(Edtf date) {
        return spans.of(date);
    }

    /** What is wrong with a text that is no date, as a sentence. */
    public String fault(Fault fault) {
        return messages.get(
                "text.fault." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** The same, with the date that may be meant. */
    public String refusal(Reading.Refused refused) {
        String sentence = fault(refused.fault());
        return refused.hint()
                .map(hint -> messages.get("text.fault.with-hint", sentence, hint))
                .orElse(sentence);
    }

    /** Several things told one after the other, in one line. */
    public String inARow(List<String> told) {
        return told.stream()
                .reduce((before, next) -> messages.get("text.in-a-row", before, next))
                .orElse("");
    }

    private String orKey(String prefix, String key) {
        return messages.has(prefix + key) ? messages.get(prefix + key) : key;
    }

    private Optional<OwnKind> ofOwn(Kind kind, List<OwnKind> own) {
        return own.stream().filter(there -> there.name().equals(kind.key())).findFirst();
    }

    private String language() {
        return messages.locale().toLanguageTag();
    }
}
