package org.caveat.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.caveat.model.Certainty;
import org.caveat.model.Kind;
import org.caveat.model.Stance;
import org.caveat.model.Status;
import org.caveat.text.Messages;
import org.caveat.text.Words;

/**
 * Reads a catalogue with PDFBox, by its tags, as programs do that read a page aloud. Paper keeps no spaces at the ends of
 * lines: texts are given without any.
 */
public final class PdfReading implements ForeignReading {
    private static final Messages MESSAGES = Messages.english();
    private static final Words WORDS = new Words(MESSAGES);
    private static final Pattern BY_NUMBER = Pattern.compile("\u2039U\\+([0-9A-F]{4,6})\u203A");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final Map<COSDictionary, Map<Integer, String>> contents = new HashMap<>();

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public List<Told> read(Path folder) throws Exception {
        return told(folder);
    }

    /** Of every document, whatever it is for, and with what stands in it for those who hear it. */
    @Override
    public String words(Path folder) throws Exception {
        StringBuilder words = new StringBuilder();
        for (Path file : ForeignReading.files(folder)) {
            try (PDDocument document = Loader.loadPDF(Files.readAllBytes(file))) {
                // as it is set, a word may be parted at the end of a line
                words.append(new PDFTextStripper().getText(document).replaceAll("\\R", " "));
                alternatives(document).forEach(told -> words.append('\n').append(told));
            }
        }
        return words.toString();
    }

    private static List<String> alternatives(PDDocument document) {
        return document.getDocument().getXrefTable().keySet().stream()
                .map(key -> document.getDocument().getObjectFromPool(key).getObject())
                .filter(COSDictionary.class::isInstance)
                .map(object -> ((COSDictionary) object).getString(COSName.ALT))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Paper keeps no spaces at the ends of lines, and tells in words on which day a source was read. */
    @Override
    public Told asItTells(Told told) {
        return onPaper(told);
    }

    @Override
    public boolean mayRefuse() {
        return true;
    }

    /** What the volumes of the catalogue tell, by id. */
    public static List<Told> told(Path pdf) throws Exception {
        List<Told> told = new ArrayList<>();
        for (Path volume : volumes(pdf, "catalogue")) {
            try (PDDocument document = Loader.loadPDF(Files.readAllBytes(volume))) {
                PdfReading reading = new PdfReading();
                reading.read(document);
                reading.walk(document.getDocumentCatalog().getStructureTreeRoot(), "", told);
            }
        }
        return Told.sorted(told);
    }

    /** The files of a document that may be cut into volumes. */
    public static List<Path> volumes(Path pdf, String name) throws Exception {
        try (Stream<Path> files = Files.list(pdf)) {
            return files.filter(file -> file.getFileName().toString().matches(Pattern.quote(name) + "(-[0-9]+)?\\.pdf"))
                    .sorted()
                    .toList();
        }
    }

    private static Told onPaper(Told one) {
        return new Told(
                one.id(),
                squeezed(one.kind()),
                set(one.texts()),
                squeezed(one.certainty()),
                squeezed(one.status()),
                one.disputed(),
                one.evidence().stream()
                        .map(PdfReading::onPaper)
                        .sorted(Told.bySpelling())
                        .toList());
    }

    private static Told.Source onPaper(Told.Source source) {
        String accessed = source.accessed();
        return new Told.Source(
                source.stance(),
                squeezed(source.citation()),
                squeezed(source.locator()),
                squeezed(source.identifier()),
                squeezed(source.quote()),
                set(source.notes()),
                accessed.isEmpty() ? "" : squeezed(MESSAGES.get("site.accessed", WORDS.date(accessed))));
    }

    private static NavigableSet<String> set(NavigableSet<String> texts) {
        return Told.set(texts.stream().map(PdfReading::squeezed).toList());
    }

    private static String squeezed(String text) {
        return SPACE.matcher(text).replaceAll("");
    }

    private void read(PDDocument document) throws Exception {
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new Extractor();
            extractor.processPage(page);
            Map<Integer, String> texts = new HashMap<>();
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                texts.merge(content.getMCID(), text(content), String::concat);
            }
            contents.put(page.getCOSObject(), texts);
        }
    }

    private static String text(PDMarkedContent content) {
        return content.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(letter -> ((TextPosition) letter).getUnicode())
                .collect(Collectors.joining());
    }

    private void walk(PDStructureNode node, String kind, List<Told> told) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Kind-Group")) {
                    walk(element, told(all(all(element, "H4").get(0), "Kind")), told);
                } else if (element.getStructureType().equals("Caveat")) {
                    told.add(caveat(element, kind));
                } else {
                    walk(element, kind, told);
                }
            }
        }
    }

    private Told caveat(PDStructureElement element, String kind) {
        return new Told(
                element.getElementIdentifier(),
                key(
                        said(element, "Kind").orElse(kind),
                        Stream.concat(Kind.KNOWN.stream(), Stream.of(new Kind("comment")))
                                .collect(Collectors.toMap(known -> WORDS.kind(known, List.of()), Kind::key))),
                texts(element, "Text"),
                certainty(said(element, "Certainty").orElse("")),
                status(element),
                !all(element, "Disputed").isEmpty(),
                evidence(element));
    }

    private List<Told.Source> evidence(PDStructureElement caveat) {
        List<Told.Source> sources = new ArrayList<>();
        List<PDStructureElement> sides = all(caveat, "Side");
        for (PDStructureElement side : sides) {
            String stance = all(side, "Stance").isEmpty()
                    ? ""
                    : told(all(side, "Stance").get(0));
            all(side, "Evidence").forEach(one -> sources.add(source(one, stance)));
        }
        if (sides.isEmpty()) {
            all(caveat, "Evidence").forEach(one -> sources.add(source(one, "")));
        }
        return sources.stream().sorted(Told.bySpelling()).toList();
    }

    private Told.Source source(PDStructureElement evidence, String side) {
        String quote = said(evidence, "Quotation").orElse("");
        return new Told.Source(
                stance(said(evidence, "Stance").orElse(side)),
                said(evidence, "Citation").orElse(""),
                said(evidence, "Locator").orElse(""),
                said(evidence, "Identifier").orElse(""),
                quote.isEmpty() ? "" : quote.substring(1, quote.length() - 1),
                texts(evidence, "Remark"),
                said(evidence, "Accessed").orElse(""));
    }

    private static String stance(String words) {
        Map<String, String> keys = Stance.KNOWN.stream()
                .collect(Collectors.toMap(known -> squeezed(Capital.first(WORDS.stance(known))), Stance::key));
        keys.put("Lookedin", Stance.ASSERTS.key());
        String first = words.isEmpty() ? "" : words.substring(0, 1).toLowerCase(Locale.ROOT);
        return keys.getOrDefault(words, words.isEmpty() ? "" : first + words.substring(1));
    }

    /** What is marked neither as a draft nor in another way was reviewed. */
    private String status(PDStructureElement caveat) {
        String isPrivate = squeezed(MESSAGES.get("site.private"));
        Optional<String> mark = all(caveat, "Mark").stream()
                .map(this::told)
                .filter(words -> !words.equals(isPrivate))
                .findFirst();
        Map<String, String> keys =
                Status.KNOWN.stream().collect(Collectors.toMap(status -> squeezed(WORDS.status(status)), Status::key));
        return mark.map(words -> keys.getOrDefault(words, words)).orElse(Status.REVIEWED.key());
    }

    private static String certainty(String words) {
        Map<String, String> keys = new HashMap<>();
        Certainty.KNOWN.forEach(known -> keys.put(squeezed(WORDS.certainty(known)), known.key()));
        keys.put(squeezed(MESSAGES.get("site.certainty-not-said")), "");
        return keys.getOrDefault(words, words);
    }

    private static String key(String words, Map<String, String> keys) {
        Map<String, String> squeezed = new HashMap<>();
        keys.forEach((word, key) -> squeezed.put(squeezed(word), key));
        return squeezed.getOrDefault(words, words);
    }

    private NavigableSet<String> texts(PDStructureElement in, String role) {
        return Told.set(all(in, role).stream().map(this::told).toList());
    }

    /** What the elements of a role say, one after the other; empty where there are none. */
    private Optional<String> said(PDStructureElement in, String role) {
        List<PDStructureElement> found = all(in, role);
        return found.isEmpty() ? Optional.empty() : Optional.of(told(found));
    }

    private String told(List<PDStructureElement> parts) {
        return parts.stream().map(this::told).collect(Collectors.joining());
    }

    private static List<PDStructureElement> all(PDStructureElement in, String role) {
        List<PDStructureElement> found = new ArrayList<>();
        for (Object kid : in.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals(role)) {
                    found.add(element);
                } else {
                    found.addAll(all(element, role));
                }
            }
        }
        return found;
    }

    private String told(PDStructureElement element) {
        String spelled = BY_NUMBER
                .matcher(text(element))
                .replaceAll(number -> Character.toString(Integer.parseInt(number.group(1), 16)));
        return squeezed(Told.plain(spelled));
    }

    private String text(PDStructureElement element) {
        if (element.getActualText() != null) {
            return element.getActualText();
        }
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement child) {
                text.append(text(child));
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(on(reference.getPage(), reference.getMCID()));
            } else if (kid instanceof Integer number) {
                text.append(on(element.getPage(), number));
            }
        }
        return text.toString();
    }

    private String on(PDPage page, int number) {
        return contents.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(number, "");
    }

    /** PDFBox 3.0.3 does not look up the properties of marked content where they are named (ISO 32000-1, 14.6.2). */
    private static final class Extractor extends PDFMarkedContentExtractor {
        Extractor() throws IOException {
            setSuppressDuplicateOverlappingText(false);
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            PDPropertyList named = properties == null ? getResources().getProperties(tag) : null;
            super.beginMarkedContentSequence(tag, named == null ? properties : named.getCOSObject());
        }
    }
}
