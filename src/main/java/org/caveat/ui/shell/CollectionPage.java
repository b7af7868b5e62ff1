package org.caveat.ui.shell;

import java.time.ZoneId;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.caveat.ui.inspector.InspectorModel;
import org.caveat.ui.region.RegionsModel;

/**
 * An open collection in the window. What is known, chosen and typed lasts as long as it is open; the view of it is made anew
 * when another language is spoken.
 */
final class CollectionPage implements AutoCloseable {
    private final CollectionModel model;
    private final InspectorModel inspector;
    private final RegionsModel regions;
    private final Services services;
    private final Signing signing;
    private final Supplier<CollectionView> making;
    private CollectionView view;

    CollectionPage(
            CollectionModel model,
            Services services,
            Signing signing,
            HeaderView.Actions actions,
            Runnable keys,
            Executor toolkit) {
        this.model = model;
        this.services = services;
        this.signing = signing;
        inspector = new InspectorModel(
                model.desk(), services.messages(), services.words(), services.work(), toolkit, ZoneId.systemDefault());
        regions = new RegionsModel(model.desk().caveatProperty(), new OnPicture(model, inspector, services.messages()));
        making = () -> new CollectionView(this, services, actions, keys, toolkit);
        view = making.get();
    }

    CollectionModel model() {
        return model;
    }

    InspectorModel inspector() {
        return inspector;
    }

    RegionsModel regions() {
        return regions;
    }

    Signing signing() {
        return signing;
    }

    /** The view, as it is now. */
    CollectionView view() {
        return view;
    }

    /** Says everything again, in the language that is spoken now. What is typed is said first, and what cannot be said stays. */
    void sayAgain() {
        view.flush();
        view.close();
        model.sayAgain(services.messages().locale());
        inspector.sayAgain();
        view = making.get();
    }

    @Override
    public void close() {
        view.close();
        inspector.close();
        model.close();
    }
}
