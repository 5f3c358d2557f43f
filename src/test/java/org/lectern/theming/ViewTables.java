package org.lectern.theming;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.lectern.view.DataView;
import org.lectern.view.Html;
import org.lectern.view.PageView;
import org.lectern.view.SiteView;
import org.lectern.view.View;

/** All that templates see, read from the view records themselves. */
final class ViewTables {
    /** A field as the document names it: {@code | `title` | text |}. */
    record Field(String name, String type) {
        String row() {
            return "| `" + name + "` | " + type + " |";
        }
    }

    /**
     * A record and where templates meet it.
     *
     * @param use the line below the heading, in the document's words
     */
    record Table(String heading, String use, List<Field> fields) {}

    /** Stands for all pages and files, which have what {@code site} has. */
    private static final String SITE = "";

    private static final String EVERY_PAGE = "every page";

    private final Map<Class<?>, Set<String>> pages = new TreeMap<>(Comparator.comparing(ViewTables::name));
    private final Set<String> kinds = new TreeSet<>();

    private ViewTables() {}

    /** One for each record that templates can reach, by name. */
    static List<Table> all() throws ReflectiveOperationException {
        ViewTables tables = new ViewTables();
        for (Class<?> view : PageView.class.getPermittedSubclasses()) {
            tables.kinds.add(((PageView) blank(view)).kind());
        }
        for (Class<?> view : views().toList()) {
            tables.reach(view, kind(view));
        }
        tables.reach(SiteView.class, SITE);
        return tables.pages.keySet().stream().map(tables::table).toList();
    }

    /** The template of each view. */
    static Set<String> templates() throws ReflectiveOperationException {
        Set<String> templates = new TreeSet<>();
        for (Class<?> view : views().toList()) {
            templates.add(template(view));
        }
        return templates;
    }

    private static Stream<Class<?>> views() {
        return Stream.concat(
                Arrays.stream(PageView.class.getPermittedSubclasses()),
                Arrays.stream(DataView.class.getPermittedSubclasses()));
    }

    private static String template(Class<?> view) throws ReflectiveOperationException {
        View blank = (View) blank(view);
        // A free page's own template is a field of it.
        return blank instanceof PageView page ? "pages/" + page.kind() + ".ftlh" : blank.template();
    }

    private static String kind(Class<?> view) throws ReflectiveOperationException {
        return template(view).replaceAll("^.*/|\\.[a-z]+$", "");
    }

    private static Object blank(Class<?> view) throws ReflectiveOperationException {
        Constructor<?> constructor = view.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        Object[] values = Arrays.stream(constructor.getParameterTypes())
                .map(type -> type == boolean.class ? (Object) false : type == int.class ? (Object) 0 : null)
                .toArray();
        return constructor.newInstance(values);
    }

    private void reach(Class<?> type, String page) {
        if (pages.computeIfAbsent(type, key -> new TreeSet<>()).add(page)) {
            for (RecordComponent component : type.getRecordComponents()) {
                records(component.getGenericType()).forEach(found -> reach(found, page));
            }
        }
    }

    private static Set<Class<?>> records(Type type) {
        Set<Class<?>> found = new LinkedHashSet<>();
        if (type instanceof ParameterizedType of) {
            Arrays.stream(of.getActualTypeArguments()).forEach(argument -> found.addAll(records(argument)));
        } else if (type instanceof Class<?> plain && plain.isRecord() && plain != Html.class) {
            found.add(plain);
        }
        return found;
    }

    private Table table(Class<?> type) {
        List<Field> fields = Arrays.stream(type.getRecordComponents())
                .map(component -> new Field(component.getName(), words(component.getGenericType())))
                .toList();
        return new Table(name(type), use(type), fields);
    }

    private String use(Class<?> type) {
        if (type == SiteView.class) {
            return "Everywhere, as `site`.";
        }
        try {
            if (View.class.isAssignableFrom(type)) {
                return "Shown by `" + template(type) + "`.";
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        Set<String> found = pages.getOrDefault(type, Set.of());
        if (found.contains(SITE)) {
            return "Everywhere.";
        }
        return "On: " + (found.equals(kinds) ? EVERY_PAGE : String.join(", ", found)) + ".";
    }

    /** A type as a theme's author thinks of it. */
    private static String words(Type type) {
        if (type instanceof ParameterizedType of) {
            String inner = words(of.getActualTypeArguments()[0]);
            if (of.getRawType() == List.class) {
                return "list of " + inner;
            }
            if (of.getRawType() == Optional.class) {
                return inner + " or none";
            }
        }
        if (type == String.class) {
            return "text";
        }
        if (type == Html.class) {
            return "markup";
        }
        if (type == boolean.class) {
            return "yes or no";
        }
        if (type == int.class) {
            return "number";
        }
        if (type instanceof Class<?> plain && plain.isRecord()) {
            return name(plain);
        }
        throw new IllegalStateException(
                "templates do not see values of " + type + ": see ViewWrapper, and name it here");
    }

    /** {@code ArticleView.Quote}: a record in another by both names. */
    private static String name(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null || outer.isInterface() ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
    }
}
