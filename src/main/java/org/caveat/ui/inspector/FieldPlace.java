package org.caveat.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import org.caveat.ui.inspector.draft.ListField;

/**
 * Where the keyboard is in a form, so that it can go to the same field once the form shows another photograph: the field
 * itself, where it is still there; the same field of the same row of a list; else the nearest, rather before than after.
 */
public final class FieldPlace {
    private final Parent form;
    private final Node field;
    private final List<Node> before;
    private final Optional<InList> inList;

    /** Which of the fields of a list it was. */
    private record InList(Node list, int row, int within) {}

    private FieldPlace(Parent form, Node field) {
        this.form = form;
        this.field = field;
        List<Node> all = fields(form);
        before = new ArrayList<>(all.subList(0, Math.max(0, all.indexOf(field))));
        inList = inList(field);
    }

    /** The place of a field within a form; empty where it is elsewhere. */
    public static Optional<FieldPlace> of(Parent form, Node field) {
        for (Node at = field; at != null; at = at.getParent()) {
            if (at.equals(form)) {
                return Optional.of(new FieldPlace(form, field));
            }
        }
        return Optional.empty();
    }

    private static Optional<InList> inList(Node field) {
        Node row = field;
        for (Node at = field.getParent(); at != null; at = at.getParent()) {
            Optional<List<Node>> rows = ListField.rows(at);
            if (rows.isPresent()) {
                int index = rows.get().indexOf(row);
                int within = index < 0 ? 0 : fields(row).indexOf(field);
                return Optional.of(new InList(at.getParent(), index, within));
            }
            row = at;
        }
        return Optional.empty();
    }

    /** The field that has this place now. */
    public Node now() {
        form.applyCss();
        form.layout();
        List<Node> all = fields(form);
        if (all.contains(field)) {
            return field;
        }
        return inList.flatMap(this::inSameList).orElseGet(() -> nearest(all));
    }

    private Optional<Node> inSameList(InList was) {
        List<Node> rows = fieldsOfRows(was.list());
        if (rows.isEmpty()) {
            return fields(was.list()).stream().findFirst();
        }
        List<Node> fields = fields(rows.get(Math.min(Math.max(0, was.row()), rows.size() - 1)));
        return fields.isEmpty()
                ? Optional.empty()
                : Optional.of(fields.get(Math.min(Math.max(0, was.within()), fields.size() - 1)));
    }

    private static List<Node> fieldsOfRows(Node list) {
        return list instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> ListField.rows(child).stream())
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }

    private Node nearest(List<Node> all) {
        for (int at = before.size() - 1; at >= 0; at--) {
            if (all.contains(before.get(at))) {
                return before.get(at);
            }
        }
        return all.isEmpty() ? form : all.get(0);
    }

    /** What the keyboard can reach, in its order. */
    private static List<Node> fields(Node node) {
        List<Node> found = new ArrayList<>();
        gather(node, found);
        return found;
    }

    private static void gather(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        boolean isField = node instanceof Control && node.isFocusTraversable();
        if (isField) {
            found.add(node);
        }
        if (node instanceof Parent parent && !(isField && node instanceof ButtonBase)) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, found));
        }
    }
}
