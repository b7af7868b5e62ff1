package org.caveat.export.csv;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * A table as a spreadsheet has opened it, read with the JDK's XML parser (OpenDocument 1.3, part 3, 9.1).
 *
 * @param formulas what it would run
 * @param rows what stands in its cells, without the empty ones at a row's end
 */
record OpenedSheet(List<String> formulas, List<List<String>> rows) {
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    static OpenedSheet read(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(file.toFile());
        List<String> formulas = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (Element row : all(document.getElementsByTagNameNS(TABLE, "table-row"))) {
            List<String> cells = new ArrayList<>();
            for (Element cell : all(row.getElementsByTagNameNS(TABLE, "table-cell"))) {
                if (cell.hasAttributeNS(TABLE, "formula")) {
                    formulas.add(cell.getAttributeNS(TABLE, "formula"));
                }
                cells.addAll(Collections.nCopies(number(cell, TABLE, "number-columns-repeated"), text(cell)));
            }
            for (int i = 0; i < number(row, TABLE, "number-rows-repeated"); i++) {
                rows.add(withoutEmptyEnd(cells));
            }
        }
        while (!rows.isEmpty() && rows.get(rows.size() - 1).isEmpty()) {
            rows.remove(rows.size() - 1);
        }
        return new OpenedSheet(formulas, rows);
    }

    static List<String> withoutEmptyEnd(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return List.copyOf(cells.subList(0, end));
    }

    /** A text without what XML 1.0, 2.2 has no place for, and with its ends of lines. */
    static String inXml(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(point -> point >= ' ' || point == '\n' || point == '\t')
                .filter(point -> point != 0xFFFE && point != 0xFFFF)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static String text(Element cell) {
        return all(cell.getElementsByTagNameNS(TEXT, "p")).stream()
                .map(OpenedSheet::paragraph)
                .collect(Collectors.joining("\n"));
    }

    private static String paragraph(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                text.append(
                        switch (element.getLocalName()) {
                            case "s" -> " ".repeat(number(element, TEXT, "c"));
                            case "tab" -> "\t";
                            case "line-break" -> "\n";
                            default -> paragraph(element);
                        });
            } else {
                text.append(child.getNodeValue());
            }
        }
        return text.toString();
    }

    private static int number(Element element, String space, String name) {
        String number = element.getAttributeNS(space, name);
        return number.isEmpty() ? 1 : Integer.parseInt(number);
    }

    private static List<Element> all(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
