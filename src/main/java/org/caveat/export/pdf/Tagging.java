package org.caveat.export.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.LineBox;
import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.w3c.dom.Element;

/**
 * Completes the tags of a document: elements that a page gives a role have that role, mapped to a standard one (ISO
 * 32000-1, 14.7.3); text that is printed in another order than it is spoken is told as it is spoken (14.9.4); and signs
 * that stand beside their words are no content of their own.
 */
final class Tagging {
    private final PDDocument document;
    private final Map<String, Object> roles = new TreeMap<>();
    private final Ornaments ornaments = new Ornaments();
    private final Set<Element> told = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Box> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    Tagging(PDDocument document) {
        this.document = document;
    }

    /** @param root the page as it was set */
    void tag(Box root) throws IOException {
        walk(root);
        PDStructureTreeRoot tree = document.getDocumentCatalog().getStructureTreeRoot();
        Map<String, Object> map = new TreeMap<>(tree.getRoleMap());
        map.putAll(roles);
        Map<String, String> names = new TreeMap<>();
        map.forEach((role, standard) -> names.put(role, String.valueOf(standard)));
        tree.setRoleMap(names);
        ornaments.takeOut(document);
        for (PDPage page : document.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                name(annotation);
            }
        }
    }

    /** A link tells where it leads (ISO 14289-1, 7.18.5). */
    private static void name(PDAnnotation annotation) {
        if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI address) {
            link.setContents(address.getURI());
        }
    }

    private void walk(Box box) {
        if (!seen.add(box)) {
            return;
        }
        PDStructureElement tag = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
        if (tag != null && box.getElement() != null && !box.isAnonymous()) {
            complete(tag, box.getElement());
        }
        box.getChildren().forEach(this::walk);
        if (box instanceof InlineLayoutBox inline) {
            inline.getInlineChildren().forEach(child -> {
                if (child instanceof Box there) {
                    walk(there);
                }
            });
        }
        if (box instanceof LineBox line) {
            line.getNonFlowContent().forEach(this::walk);
        }
    }

    private void complete(PDStructureElement tag, Element element) {
        if (DrawnObjects.isSign(element)) {
            ornaments.add(tag);
            return;
        }
        String role = element.getAttribute("data-role");
        if (!role.isEmpty() && !role.equals(tag.getStructureType())) {
            roles.putIfAbsent(role, tag.getStructureType());
            tag.setStructureType(role);
        }
        String id = element.getAttribute("data-id");
        if (!id.isEmpty()) {
            tag.setElementIdentifier(id);
        }
        if (element.getUserData(Manuscript.SPOKEN) instanceof String spoken) {
            // What is broken over lines is told whole with its first part.
            tag.setActualText(told.add(element) ? spoken : "");
        }
    }
}
