package org.caveat.export;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.caveat.text.Messages;
import org.caveat.text.Words;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Reads XMP as XML, with no knowledge of how it is made: regions by their ids, and what is told in words from its lines. */
public class XmpReading implements ForeignReading {
    static final String IPTC = "http://iptc.org/std/Iptc4xmpExt/2008-02-29/";
    static final String DC = "http://purl.org/dc/elements/1.1/";
    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final Messages MESSAGES = Messages.english();
    private static final Words WORDS = new Words(MESSAGES);
    private static final String INDENT = "    ";
    private static final String OURS = "urn:uuid:5d1a7f0e-0c9b-4c0a-9a63-2b8f6f0c1e57#";

    @Override
    public String format() {
        return "xmp";
    }

    @Override
    public List<Told> read(Path folder) throws Exception {
        List<Told> told = new ArrayList<>();
        for (byte[] packet : packets(folder)) {
            told.addAll(told(packet));
        }
        return Told.sorted(told);
    }

    /** The packets of a format's folder. */
    protected List<byte[]> packets(Path folder) throws Exception {
        List<byte[]> packets = new ArrayList<>();
        for (Path file : ForeignReading.files(folder)) {
            packets.add(Files.readAllBytes(file));
        }
        return packets;
    }

    /** The day on which a source was read stands there in words. */
    @Override
    public Told asItTells(Told told) {
        return told.citing(source -> source.readOn(
                source.accessed().isEmpty() ? "" : MESSAGES.get("site.accessed", WORDS.date(source.accessed()))));
    }

    @Override
    public String words(Path folder) throws Exception {
        StringBuilder words = new StringBuilder();
        for (byte[] packet : packets(folder)) {
            words.append(parsed(packet).getDocumentElement().getTextContent());
        }
        return words.toString();
    }

    public static Document parsed(byte[] packet) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(packet));
    }

    /** What the regions of a packet tell; each must also stand in the block that closes the description. */
    static List<Told> told(byte[] packet) throws Exception {
        Document document = parsed(packet);
        List<Told> told = new ArrayList<>();
        for (Element id : all(document, IPTC, "rId")) {
            Element region = (Element) id.getParentNode();
            Optional<String> kind = all(region, "http://ns.adobe.com/xap/1.0/", "Identifier").stream()
                    .map(bag -> bag.getTextContent().strip())
                    .filter(text -> text.startsWith(OURS))
                    .findFirst();
            if (kind.isPresent()) {
                told.add(told(id.getTextContent(), kind.get().substring(OURS.length()), region));
            }
        }
        return told;
    }

    private static Told told(String id, String kind, Element region) {
        List<String> tags = List.of(text(all(region, IPTC, "Name").get(0)).split(" · ", -1));
        List<String> texts = new ArrayList<>();
        String rest = "";
        for (Element item : all(all(region, DC, "description").get(0), RDF, "li")) {
            String whole = text(item);
            int end = whole.lastIndexOf("\n\n• ");
            texts.add(whole.substring(0, end));
            rest = whole.substring(end + 2);
        }
        List<String> lines = lines(rest);
        return new Told(
                id,
                Told.plain(kind),
                Told.set(texts),
                WordsBack.certainty(value(lines, "• Certainty: ").orElse("")),
                WordsBack.status(tags.subList(1, tags.size())),
                tags.contains(MESSAGES.get("site.dispute")),
                sources(lines));
    }

    private static List<Told.Source> sources(List<String> lines) {
        List<List<String>> sources = new ArrayList<>();
        boolean isSource = false;
        for (String line : lines) {
            if (line.startsWith("• ")) {
                if (isSource && !line.startsWith("• Reply")) {
                    sources.add(new ArrayList<>());
                }
                isSource |= line.equals("• Sources:") || line.equals("• Looked in:");
            }
            if (!sources.isEmpty()) {
                sources.get(sources.size() - 1).add(line);
            }
        }
        return sources.stream()
                .map(XmpReading::source)
                .sorted(Told.bySpelling())
                .toList();
    }

    private static Told.Source source(List<String> lines) {
        String[] first = lines.get(0).substring("• ".length()).split(": ", 2);
        String quotation = value(lines, "– Quotation: ").orElse("“”");
        return new Told.Source(
                WordsBack.stance(first[0]),
                Told.plain(first[1]),
                Told.plain(value(lines, "– Where: ").orElse("")),
                Told.plain(value(lines, "– DOI or address: ").orElse("")),
                Told.plain(quotation.substring(1, quotation.length() - 1)),
                Told.set(lines.stream()
                        .filter(line -> line.startsWith("– Note"))
                        .map(line -> line.split(": ", 2)[1])
                        .toList()),
                lines.stream()
                        .filter(line -> line.startsWith("– read on "))
                        .map(line -> Told.plain(line.substring("– ".length())))
                        .findFirst()
                        .orElse(""));
    }

    static List<Element> all(Document document, String namespace, String name) {
        return all(document.getDocumentElement(), namespace, name);
    }

    static List<Element> all(Element within, String namespace, String name) {
        NodeList nodes = within.getElementsByTagNameNS(namespace, name);
        List<Element> all = new ArrayList<>();
        for (int at = 0; at < nodes.getLength(); at++) {
            all.add((Element) nodes.item(at));
        }
        return all;
    }

    /** The text of a language, or of the one value; a form feed, for which XML has no place, is shown by its picture. */
    private static String text(Element element) {
        Node value = all(element, RDF, "li").stream().findFirst().orElse(element);
        return value.getTextContent().replace('\u240C', '\f');
    }

    /** The lines, each with the indented ones that belong to it. */
    private static List<String> lines(String rest) {
        List<String> lines = new ArrayList<>();
        for (String line : rest.split("\n", -1)) {
            if (line.startsWith(INDENT)) {
                int last = lines.size() - 1;
                lines.set(last, lines.get(last) + "\n" + line.substring(INDENT.length()));
            } else {
                lines.add(line);
            }
        }
        return lines;
    }

    private static Optional<String> value(List<String> lines, String label) {
        return lines.stream()
                .filter(line -> line.startsWith(label))
                .map(line -> line.substring(label.length()))
                .findFirst();
    }
}
