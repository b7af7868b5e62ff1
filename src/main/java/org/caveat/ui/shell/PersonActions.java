package org.caveat.ui.shell;

import java.util.Optional;
import org.caveat.model.Kind;
import org.caveat.ui.fx.Subscriptions;
import org.caveat.ui.inspector.InspectorModel;
import org.caveat.ui.inspector.person.PersonModel;
import org.caveat.ui.inspector.person.PersonView;
import org.caveat.ui.region.PersonMark;
import org.caveat.ui.region.PersonsModel;
import org.caveat.ui.region.RegionsModel;
import org.caveat.ui.region.Shape;

/** What a person's card leads to; and that the one whose card is shown is the one selected on the picture. */
final class PersonActions implements PersonView.Actions, AutoCloseable {
    private final CollectionModel model;
    private final InspectorModel inspector;
    private final RegionsModel regions;
    private final CollectionView view;
    private final Visit visit;
    private final Subscriptions subscriptions = new Subscriptions();

    PersonActions(CollectionView view, CollectionModel model, InspectorModel inspector, RegionsModel regions) {
        this.view = view;
        this.model = model;
        this.inspector = inspector;
        this.regions = regions;
        this.visit = new Visit(view, model);
        subscriptions.on(regions.persons().selectedProperty(), this::selectedOnPicture);
        subscriptions.on(person().shownProperty(), this::cardShown);
    }

    /** Visits to photographs that are evidence. */
    Visit visit() {
        return visit;
    }

    private PersonModel person() {
        return inspector.person();
    }

    private PersonsModel onPicture() {
        return regions.persons();
    }

    private boolean isOnPicture(String id) {
        return onPicture().marksProperty().get().stream().map(PersonMark::id).anyMatch(id::equals);
    }

    private void selectedOnPicture() {
        Optional<String> selected = onPicture().selectedProperty().get();
        if (selected.isPresent()) {
            person().show(selected.get());
        } else if (person().person().filter(this::isOnPicture).isPresent()) {
            person().hide();
        }
    }

    private void cardShown() {
        Optional<String> shown = person().person();
        if (shown.equals(onPicture().selectedProperty().get())) {
            return;
        }
        shown.filter(this::isOnPicture)
                .ifPresentOrElse(regions::selectPerson, () -> onPicture().select(Optional.empty()));
    }

    /** Asks what became of the person who is selected; of nobody, whom it is to be asked about. */
    void whatBecame() {
        person().person()
                .or(() -> onPicture().selectedProperty().get())
                .ifPresentOrElse(this::became, person()::askWhose);
    }

    @Override
    public void became(String person) {
        person().show(person);
        inspector.questions().ask(Kind.AFTER, person);
    }

    @Override
    public void draw(String person) {
        // a person is where the leading picture shows them
        model.table().leaves().lead();
        view.draw(Shape.RECTANGLE);
        if (regions.isArmed()) {
            inspector.caption().draw(Optional.of(person));
        }
    }

    @Override
    public void point(String person) {
        model.showTable();
        regions.selectPerson(person);
        view.focusFront();
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    @Override
    public void closeCard() {
        person().hide();
        view.focusFront();
    }

    @Override
    public void go(String file, String person) {
        model.open(file);
        person().show(person);
    }

    @Override
    public void openCaveat(String file, String caveat) {
        model.open(file);
        view.inspector().showCard(caveat);
    }
}
