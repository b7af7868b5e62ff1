package org.caveat.export.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Signs that only repeat what stands beside them in words: on the page they stay, among the tags they have no place. */
final class Ornaments {
    private final IdentityHashMap<COSDictionary, Set<Integer>> onPages = new IdentityHashMap<>();

    /** Takes the tag of one out of the tree. */
    void add(PDStructureElement tag) {
        COSDictionary dictionary = tag.getCOSObject();
        COSDictionary page = dictionary.getCOSDictionary(COSName.PG);
        if (page != null && dictionary.getDictionaryObject(COSName.K) instanceof COSInteger number) {
            onPages.computeIfAbsent(page, one -> new TreeSet<>()).add(number.intValue());
        }
        COSDictionary parent = dictionary.getCOSDictionary(COSName.P);
        if (parent == null) {
            return;
        }
        COSBase kids = parent.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            array.removeObject(dictionary);
        } else if (kids == dictionary) {
            parent.removeItem(COSName.K);
        }
    }

    /** Marks them on their pages as what is no content (ISO 32000-1, 14.8.2.2). */
    void takeOut(PDDocument document) throws IOException {
        COSArray numbers = document.getDocumentCatalog()
                .getStructureTreeRoot()
                .getParentTree()
                .getCOSObject()
                .getCOSArray(COSName.NUMS);
        for (PDPage page : document.getPages()) {
            Set<Integer> here = onPages.get(page.getCOSObject());
            if (here != null) {
                forget(here, page.getStructParents(), numbers);
                rewrite(document, page, here);
            }
        }
    }

    private static void forget(Set<Integer> here, int key, COSArray numbers) {
        for (int at = 0; at + 1 < numbers.size(); at += 2) {
            if (numbers.getInt(at) == key && numbers.getObject(at + 1) instanceof COSArray parents) {
                here.forEach(mark -> parents.set(mark, COSNull.NULL));
            }
        }
    }

    private static void rewrite(PDDocument document, PDPage page, Set<Integer> here) throws IOException {
        Set<COSName> names = names(page, here);
        List<Object> tokens = new ArrayList<>();
        PDFStreamParser parser = new PDFStreamParser(page);
        for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
            if (isMark(token, tokens, names)) {
                tokens.subList(tokens.size() - 2, tokens.size()).clear();
                tokens.add(COSName.ARTIFACT);
                tokens.add(Operator.getOperator(OperatorName.BEGIN_MARKED_CONTENT));
            } else {
                tokens.add(token);
            }
        }
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }

    private static boolean isMark(Object token, List<Object> before, Set<COSName> names) {
        return token instanceof Operator operator
                && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                && before.get(before.size() - 1) instanceof COSName name
                && names.contains(name);
    }

    /** The names of the properties of some marked content, by its numbers. */
    private static Set<COSName> names(PDPage page, Set<Integer> here) {
        Set<COSName> names = new HashSet<>();
        COSDictionary all = page.getResources().getCOSObject().getCOSDictionary(COSName.PROPERTIES);
        for (COSName name : all == null ? Set.<COSName>of() : all.keySet()) {
            COSDictionary properties = all.getCOSDictionary(name);
            if (properties != null && here.contains(properties.getInt(COSName.MCID))) {
                names.add(name);
            }
        }
        return names;
    }
}
