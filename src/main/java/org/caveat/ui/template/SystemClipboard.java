package org.caveat.ui.template;

import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.caveat.export.Quotation;

/** The system's clipboard; what is meant for this program stands there in a format of its own. */
public final class SystemClipboard implements Clip {
    private static final String TYPE = "application/x-caveat-photograph+json";

    private static DataFormat format() {
        return Optional.ofNullable(DataFormat.lookupMimeType(TYPE)).orElseGet(() -> new DataFormat(TYPE));
    }

    @Override
    public void put(String words, String json) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        content.put(format(), json);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Puts words there in two forms, so that each program takes the one it can. */
    public void put(Quotation quotation) {
        ClipboardContent content = new ClipboardContent();
        content.putString(quotation.text());
        content.putHtml(quotation.html());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Puts a picture there. */
    public void put(Image picture) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public Optional<String> json() {
        return Optional.ofNullable(Clipboard.getSystemClipboard().getContent(format()))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }
}
