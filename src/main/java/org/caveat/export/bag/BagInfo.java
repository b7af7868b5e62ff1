package org.caveat.export.bag;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.caveat.export.LeftOut;
import org.caveat.export.MadeFormat;
import org.caveat.export.Publication;
import org.caveat.export.ReportWords;
import org.caveat.model.CollectionFields;
import org.caveat.text.Messages;
import org.caveat.text.Program;

/** What a bag says of itself (RFC 8493, 2.2.2). */
final class BagInfo {
    static final String FILE = "bag-info.txt";

    private static final int LONGEST_LINE = 79;
    private static final Pattern BREAKS_AND_CONTROLS = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\s]+");

    private final Publication publication;
    private final Messages messages;
    private final ReportWords words;
    private final Instant moment;

    /** @param moment of the export */
    BagInfo(Publication publication, Messages messages, Instant moment) {
        this.publication = publication;
        this.messages = messages;
        this.words = new ReportWords(messages);
        this.moment = moment;
    }

    /**
     * The whole text.
     *
     * @param payload all files of the payload
     * @param leftOut photographs that are not in the bag
     * @param exports what was put into it besides
     */
    String text(Manifest payload, List<LeftOut> leftOut, List<MadeFormat> exports) {
        List<String> lines = new ArrayList<>();
        publication
                .description()
                .get(CollectionFields.INSTITUTION)
                .ifPresent(holder -> lines.add(line("Source-Organization", holder.name())));
        publication.description().id().ifPresent(id -> lines.add(line("External-Identifier", id)));
        lines.add(line("External-Description", description(leftOut, exports)));
        lines.add(
                line("Bagging-Date", LocalDate.ofInstant(moment, ZoneOffset.UTC).toString()));
        lines.add(line("Payload-Oxum", payload.bytes() + "." + payload.files()));
        lines.add(line("Bag-Software-Agent", Program.nameAndVersion()));
        leftOut.forEach(one -> lines.add(line("Caveat-Left-Out", words.message(one))));
        return String.join("\n", lines) + "\n";
    }

    private String description(List<LeftOut> leftOut, List<MadeFormat> exports) {
        List<String> sentences = new ArrayList<>();
        int photographs = publication.photographs().size()
                - (int) leftOut.stream()
                        .map(LeftOut::file)
                        .filter(this::isOfThePublication)
                        .distinct()
                        .count();
        sentences.add(messages.get("bag.what", photographs, publication.title()));
        sentences.add(messages.get("bag.unfiltered"));
        if (publication.isPart()) {
            sentences.add(messages.get("bag.part"));
        }
        if (!leftOut.isEmpty()) {
            sentences.add(messages.get("bag.left-out", leftOut.size()));
        }
        if (!exports.isEmpty()) {
            sentences.add(messages.get("bag.exports", BagPaths.EXPORTS));
        }
        sentences.add(messages.get("bag.files", BagPaths.COLLECTION, FixityEvents.FILE));
        return String.join(" ", sentences);
    }

    private boolean isOfThePublication(String file) {
        return publication.photographs().stream().anyMatch(one -> one.file().equals(file));
    }

    /** An element: no line is longer than is asked for, and what goes on is moved in (RFC 8493, 2.2.2). */
    static String line(String label, String value) {
        StringBuilder all = new StringBuilder(label + ":");
        int length = all.length();
        for (String word :
                BREAKS_AND_CONTROLS.matcher(value).replaceAll(" ").strip().split(" ", -1)) {
            boolean isFull = length + 1 + word.length() > LONGEST_LINE && length > label.length() + 1;
            all.append(isFull ? "\n  " : " ").append(word);
            length = isFull ? 2 + word.length() : length + 1 + word.length();
        }
        return all.toString();
    }
}
