package org.caveat.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.caveat.collection.Holding;
import org.caveat.ui.fx.Photographs;

/** Photographs in memory, told to a view as the open collection would. */
public final class OnTheTable implements Photographs {
    private final Map<String, Holding> holdings = new LinkedHashMap<>();
    private final List<Consumer<Holding>> watchers = new ArrayList<>();
    private List<String> wanted = List.of();

    /** Puts a photograph there and tells who watches. */
    public void put(Holding holding) {
        holdings.put(holding.file(), holding);
        List.copyOf(watchers).forEach(watcher -> watcher.accept(holding));
    }

    public Collection<Holding> all() {
        return holdings.values();
    }

    public List<String> wanted() {
        return wanted;
    }

    public int watchers() {
        return watchers.size();
    }

    @Override
    public Optional<Holding> holding(String file) {
        return Optional.ofNullable(holdings.get(file));
    }

    @Override
    public Subscription watch(Consumer<Holding> watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    @Override
    public void want(Collection<String> files) {
        wanted = List.copyOf(files);
    }
}
