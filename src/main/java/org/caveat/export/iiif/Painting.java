package org.caveat.export.iiif;

import org.caveat.export.ImageService;
import org.caveat.export.PublishedPhotograph;
import org.caveat.sidecar.json.Json;
import tools.jackson.databind.node.ObjectNode;

/** The picture of a Canvas: its service, and copies of it as a whole (IIIF Image API 3.0, 4.2 and 6, level 0). */
final class Painting {
    private final Presentation presentation;

    Painting(Presentation presentation) {
        this.presentation = presentation;
    }

    /** The page with the annotation that paints the Canvas. */
    ObjectNode page(ShownPhotograph shown) {
        PublishedPhotograph photograph = shown.published();
        ObjectNode page = Json.object();
        page.put("id", presentation.ids().part(photograph, "painting"));
        page.put("type", "AnnotationPage");
        ObjectNode annotation = page.putArray("items").addObject();
        annotation.put("id", presentation.ids().part(photograph, "painting/picture"));
        annotation.put("type", "Annotation");
        annotation.put("motivation", "painting");
        annotation.set("body", body(shown));
        annotation.put("target", presentation.ids().canvas(photograph));
        return page;
    }

    private ObjectNode body(ShownPhotograph shown) {
        PublishedPhotograph photograph = shown.published();
        String image = presentation.ids().image(photograph);
        ObjectNode body = picture(image + "/full/max/0/default.jpg", shown.full());
        LanguageMap alt = presentation.said(photograph.state().photograph().altTexts());
        if (!alt.isEmpty()) {
            body.set("label", alt.label());
        }
        ObjectNode service = body.putArray("service").addObject();
        service.put("id", image);
        service.put("type", ImageService.TYPE);
        service.put("profile", ImageService.PROFILE);
        return body;
    }

    /** A small copy as it lies there, for viewers that make no smaller ones of a service without a server. */
    ObjectNode thumbnail(ShownPhotograph shown) {
        ImageSize size = shown.thumbnail();
        String image = presentation.ids().image(shown.published());
        return picture(image + "/full/" + size.width() + "," + size.height() + "/0/default.jpg", size);
    }

    private static ObjectNode picture(String id, ImageSize size) {
        ObjectNode picture = Json.object();
        picture.put("id", id);
        picture.put("type", "Image");
        picture.put("format", "image/jpeg");
        picture.put("width", size.width());
        picture.put("height", size.height());
        return picture;
    }
}
