package org.caveat.ui;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Objects;
import javafx.beans.property.ObjectPropertyBase;
import javafx.beans.value.ObservableValue;

/** How many listen to a property. The toolkit does not say; its own field does. */
public final class Listening {

    private Listening() {}

    public static int on(ObservableValue<?> property) {
        try {
            Object helper = value(property, holder(property.getClass()));
            if (helper == null) {
                return 0;
            }
            return helper.getClass().getSimpleName().equals("Generic") ? count(helper) : 1;
        } catch (ReflectiveOperationException changed) {
            throw new LinkageError("the toolkit keeps its listeners elsewhere", changed);
        }
    }

    private static int count(Object generic) throws ReflectiveOperationException {
        int listening = 0;
        for (String field : new String[] {"changeListeners", "invalidationListeners"}) {
            Object[] all = (Object[]) value(generic, generic.getClass().getDeclaredField(field));
            listening += all == null
                    ? 0
                    : (int) Arrays.stream(all).filter(Objects::nonNull).count();
        }
        return listening;
    }

    private static Field holder(Class<?> type) throws NoSuchFieldException {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                boolean listens =
                        at == ObjectPropertyBase.class || at.getSimpleName().startsWith("ReadOnlyObjectProperty");
                if (field.getName().equals("helper") && listens) {
                    return field;
                }
            }
        }
        throw new NoSuchFieldException("helper of " + type);
    }

    private static Object value(Object of, Field field) throws IllegalAccessException {
        field.setAccessible(true);
        return field.get(of);
    }
}
