package org.caveat.ui.template;

import java.util.Optional;
import org.caveat.collection.Holding;
import org.caveat.edit.template.ToSay;
import org.caveat.model.AnnotatedPhotograph;
import org.caveat.model.Photograph;
import org.caveat.model.PhotographFields;
import org.caveat.model.Said;
import org.caveat.sidecar.SidecarJson;
import org.caveat.sidecar.UnreadableSidecar;
import org.caveat.text.Messages;

/**
 * What was copied last, here or in another window. On the clipboard it stands as a sidecar would say it; what stands there
 * and is none is passed over, whoever put it there.
 */
public final class Copies {
    /** As large as a sidecar may be, in characters. */
    private static final int LARGEST = 5 * 1024 * 1024;

    private final Clip clip;
    private final SidecarJson json;
    private Optional<Copied> remembered = Optional.empty();

    public Copies(Clip clip, Messages messages) {
        this.clip = clip;
        this.json = new SidecarJson(messages);
    }

    /** Copies what is said of a photograph; nothing where nothing is said of it. */
    public void copy(Holding photograph, PartWords words) {
        Copied.of(photograph).unlessEmpty().ifPresent(copied -> {
            remembered = Optional.of(copied);
            clip.put(CopiedWords.of(copied.what(), words), json.text(page(copied)));
        });
    }

    /** Whether anything is said of a photograph. */
    public static boolean isAny(Holding photograph) {
        return Copied.of(photograph).unlessEmpty().isPresent();
    }

    /** What was copied last; empty where nothing was. */
    public Optional<Copied> copied() {
        return clip.json().flatMap(this::read).or(() -> remembered);
    }

    private static AnnotatedPhotograph page(Copied copied) {
        Said photograph = copied.what()
                .photograph()
                .with(PhotographFields.WIDTH, Optional.of(copied.width()))
                .with(PhotographFields.HEIGHT, Optional.of(copied.height()));
        return AnnotatedPhotograph.bare("")
                .with(new Photograph(photograph))
                .withItems(copied.what().statements());
    }

    private Optional<Copied> read(String text) {
        if (text.length() > LARGEST) {
            return Optional.empty();
        }
        try {
            AnnotatedPhotograph page = json.read(text);
            int width = page.photograph().get(PhotographFields.WIDTH).orElse(0);
            int height = page.photograph().get(PhotographFields.HEIGHT).orElse(0);
            return new Copied(ToSay.of(page), width, height).unlessEmpty();
        } catch (UnreadableSidecar notOurs) {
            return Optional.empty();
        }
    }
}
