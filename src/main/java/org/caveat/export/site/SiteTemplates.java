package org.caveat.export.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.caveat.export.HtmlText;

/** The templates of the site, which were compiled with the program. Every text that they print is escaped. */
final class SiteTemplates {
    private static final String PACKAGE = "org.caveat.generated.templates";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, SiteTemplates.class.getClassLoader(), PACKAGE);

    String render(String template, Map<String, Object> values) {
        StringOutput page = new StringOutput();
        engine.render(template, values, page);
        return HtmlText.valid(page.toString());
    }
}
