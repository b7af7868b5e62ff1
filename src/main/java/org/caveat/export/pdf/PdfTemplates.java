package org.caveat.export.pdf;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates of the pages, which were compiled with the program. Every text that they print is escaped. */
final class PdfTemplates {
    private static final String PACKAGE = "org.caveat.generated.templates";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, PdfTemplates.class.getClassLoader(), PACKAGE);

    /** A page as XHTML. */
    String render(String template, Map<String, Object> values) {
        StringOutput page = new StringOutput();
        engine.render("pdf/" + template + ".jte", values, page);
        return Printed.of(page.toString());
    }
}
