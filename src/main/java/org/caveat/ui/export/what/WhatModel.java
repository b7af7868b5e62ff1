package org.caveat.ui.export.what;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.caveat.export.Copies;
import org.caveat.export.ExportOptions;
import org.caveat.export.Extra;
import org.caveat.export.Layout;

/** Which photographs are to be exported, as what, with what, and where to. */
public final class WhatModel {
    private final List<String> allFormats;
    private final ObservableSet<String> formats = FXCollections.observableSet();
    private final ObservableSet<Extra> extras = FXCollections.observableSet();
    private final ObservableSet<Choosable> chosen = FXCollections.observableSet();
    private final BooleanProperty reviewedOnly = new SimpleBooleanProperty(false);
    private final BooleanProperty overwrite = new SimpleBooleanProperty(false);
    private final StringProperty target = new SimpleStringProperty("");
    private final StringProperty baseUrl = new SimpleStringProperty("");
    private final CopiesModel copies = new CopiesModel();
    private final ObjectProperty<Scope> scope;
    private final ReadOnlyObjectWrapper<Wish> wish;
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper(false);
    private List<Scope> scopes;
    private Optional<String> written = Optional.empty();

    /**
     * Proposes the first format.
     *
     * @param photographs how many there are
     * @param target the folder proposed
     */
    public WhatModel(List<String> allFormats, int photographs, Path target) {
        this.allFormats = List.copyOf(allFormats);
        this.scopes = List.of(new Scope.All(photographs));
        this.scope = new SimpleObjectProperty<>(scopes.get(0));
        this.allFormats.stream().findFirst().ifPresent(formats::add);
        this.wish = new ReadOnlyObjectWrapper<>(wished());
        InvalidationListener judging = changed -> judge();
        for (Observable one : List.of(
                formats,
                extras,
                chosen,
                reviewedOnly,
                overwrite,
                this.target,
                baseUrl,
                scope,
                copies.sizeProperty(),
                copies.typeProperty())) {
            one.addListener(judging);
        }
        this.target.subscribe(typed -> overwrite.set(written.equals(Optional.of(typed.strip()))));
        this.target.set(target.toString());
        judge();
    }

    private void judge() {
        wish.set(wished());
        ready.set(targetFolder().isPresent()
                && !formats.isEmpty()
                && !scope.get().isNothing()
                && isBaseUrlRight()
                && (copies.isRight() || !has(Choosable.COPIES)));
    }

    private Wish wished() {
        Optional<String> published =
                Optional.of(baseUrl.get().strip()).filter(typed -> has(Choosable.BASE_URL) && WebAddress.is(typed));
        ExportOptions options = new ExportOptions(
                reviewedOnly.get(),
                Set.copyOf(extras),
                published,
                has(Choosable.RAW) && chosen.contains(Choosable.RAW),
                overwrite.get(),
                new Layout(
                        has(Choosable.FOLDER_MANIFESTS) && chosen.contains(Choosable.FOLDER_MANIFESTS),
                        has(Choosable.TILES) && chosen.contains(Choosable.TILES),
                        has(Choosable.COPIES) ? copies.copies() : Copies.PLAIN),
                scope.get().selection());
        return new Wish(
                scope.get(), allFormats.stream().filter(formats::contains).toList(), options);
    }

    /** What is chosen now, whole. */
    public ReadOnlyObjectProperty<Wish> wishProperty() {
        return wish.getReadOnlyProperty();
    }

    /** Whether all is chosen that must be: photographs, a format, and a folder; and nothing is wrong. */
    public ReadOnlyBooleanProperty readyProperty() {
        return ready.getReadOnlyProperty();
    }

    /** Whether one of the formats chosen has something that can be chosen. */
    boolean has(Choosable option) {
        return option.isOf(formats);
    }

    /** Whether the address is one, or nothing. */
    boolean isBaseUrlRight() {
        String typed = baseUrl.get().strip();
        return typed.isEmpty() || !has(Choosable.BASE_URL) || WebAddress.is(typed);
    }

    /** Offers photographs to choose from; at first those are chosen that are named first. */
    public void offer(List<Scope> offered) {
        scopes = List.copyOf(offered);
        scope.set(scopes.get(0));
    }

    /** What can be chosen from. */
    public List<Scope> scopes() {
        return scopes;
    }

    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    public List<String> allFormats() {
        return allFormats;
    }

    public ObservableSet<String> formats() {
        return formats;
    }

    public ObservableSet<Extra> extras() {
        return extras;
    }

    /** Of what can be chosen of some formats only, what is chosen; the address is typed. */
    public ObservableSet<Choosable> chosen() {
        return chosen;
    }

    /** How captioned copies are to be made. */
    CopiesModel copies() {
        return copies;
    }

    public BooleanProperty reviewedOnlyProperty() {
        return reviewedOnly;
    }

    /** Whether an earlier export of this program is replaced; nothing else ever is. */
    public BooleanProperty overwriteProperty() {
        return overwrite;
    }

    public StringProperty targetProperty() {
        return target;
    }

    public StringProperty baseUrlProperty() {
        return baseUrl;
    }

    /** The folder that this collection's last export was written into: that one is replaced without another question. */
    Optional<String> written() {
        return written;
    }

    void wasWritten(Optional<String> folder) {
        written = folder;
        overwrite.set(written.equals(Optional.of(target.get().strip())));
    }

    /** The folder typed, where it is one. */
    public Optional<Path> targetFolder() {
        try {
            return Optional.of(target.get().strip())
                    .filter(typed -> !typed.isEmpty())
                    .map(Path::of)
                    .filter(Path::isAbsolute);
        } catch (InvalidPathException notAPath) {
            return Optional.empty();
        }
    }
}
