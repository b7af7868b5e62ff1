package org.caveat.export.bag;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caveat.export.Copied;
import org.caveat.model.Fixity;
import org.caveat.sidecar.json.CanonicalText;
import org.caveat.text.Program;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which digest was checked against which: a JSON object a line, each an event of the type <i>fixity check</i> (PREMIS 3.0,
 * 2.3), told of the copy in the bag. Outcomes are {@code pass}, {@code fail}, {@code nothing recorded} and, of a digest that
 * Java cannot make, {@code not checked}.
 */
final class FixityEvents {
    static final String FILE = "fixity-events.jsonl";
    /** The bag's own digest; that of the manifest. */
    static final String OF_THE_BAG = "SHA-512";

    private static final List<String> KNOWN = List.of("MD5", "SHA-1", "SHA-224", "SHA-256", "SHA-384", OF_THE_BAG);

    private final Instant moment;
    private final List<String> lines = new ArrayList<>();

    /** @param moment of the export */
    FixityEvents(Instant moment) {
        this.moment = moment;
    }

    /** The digests that are to be made of a file, as Java calls them; first that of the bag. */
    static List<String> algorithms(KeptFile file) {
        List<String> algorithms = new ArrayList<>(List.of(OF_THE_BAG));
        latest(file).keySet().stream()
                .flatMap(spelled -> known(spelled).stream())
                .filter(known -> !algorithms.contains(known))
                .forEach(algorithms::add);
        return algorithms;
    }

    /**
     * Notes what comes of comparing a copy with what is recorded of it.
     *
     * @return whether something recorded differs
     */
    boolean check(KeptFile file, Copied copied) {
        if (!file.isChecked()) {
            return false;
        }
        Map<String, Fixity> recorded = latest(file);
        if (recorded.isEmpty()) {
            lines.add(CanonicalText.onOneLine(event(file, OF_THE_BAG, copied, "nothing recorded")));
        }
        boolean differs = false;
        for (Map.Entry<String, Fixity> one : recorded.entrySet()) {
            Optional<String> known = known(one.getKey());
            boolean isSame = known.isPresent()
                    && copied.digest(known.get())
                            .equalsIgnoreCase(one.getValue().digest());
            differs |= known.isPresent() && !isSame;
            String outcome = known.isEmpty() ? "not checked" : isSame ? "pass" : "fail";
            ObjectNode event = event(file, known.orElse(one.getKey()), copied, outcome);
            event.put("recorded", one.getValue().digest());
            one.getValue().created().ifPresent(when -> event.put("recordedAt", when.text()));
            lines.add(CanonicalText.onOneLine(event));
        }
        return differs;
    }

    private ObjectNode event(KeptFile file, String algorithm, Copied copied, String outcome) {
        ObjectNode event = JsonNodeFactory.instance.objectNode();
        event.put("eventType", "fixity check");
        event.put("eventDateTime", moment.truncatedTo(ChronoUnit.SECONDS).toString());
        event.put("object", file.path());
        event.put("algorithm", algorithm);
        event.put("outcome", outcome);
        event.put("agent", Program.nameAndVersion());
        if (!copied.digest(algorithm).isEmpty()) {
            event.put("found", copied.digest(algorithm));
        }
        return event;
    }

    /** Of each algorithm the digest that was kept last. */
    private static Map<String, Fixity> latest(KeptFile file) {
        Map<String, Fixity> latest = new LinkedHashMap<>();
        file.recorded().forEach(fixity -> latest.put(fixity.algorithm(), fixity));
        return latest;
    }

    /** As Java calls it, however it is spelled: {@code sha256} is {@code SHA-256}. */
    private static Optional<String> known(String spelled) {
        String bare = bare(spelled);
        return KNOWN.stream().filter(known -> bare(known).equals(bare)).findFirst();
    }

    private static String bare(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** As they are written: one a line. */
    void to(Appendable out) throws IOException {
        for (String line : lines) {
            out.append(line).append('\n');
        }
    }
}
