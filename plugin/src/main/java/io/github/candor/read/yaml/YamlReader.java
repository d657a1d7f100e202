package io.github.candor.read.yaml;

import io.github.candor.problem.HiddenText;
import io.github.candor.problem.Place;
import io.github.candor.problem.Problems;
import io.github.candor.problem.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/** Reads one YAML document: text in, a {@link YamlValue.Mapping} out. */
public final class YamlReader {
    /** Aliases may make little text into very much; no file of ours needs more values than this. */
    private static final int MOST_VALUES = 20_000;

    /** Of one list or map; what an item of it stands for may be a page with feeds of its own. */
    private static final int MOST_ITEMS = 1_000;

    /** A character beyond all that there are, and a tag with an escape in it. */
    private static final Pattern CODE = Pattern.compile("\\\\U(?!00(?:0[0-9a-fA-F]|10))|!\\S*%");

    private final String file;
    private final int firstLine;
    private final Problems problems;
    private int values;
    /** What encloses the value being read; an alias may name one of these. */
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlReader(String file, int firstLine, Problems problems) {
        this.file = file;
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /**
     * Reads {@code text}, which begins on {@code firstLine} of {@code file}.
     *
     * @return the document, or null after reporting why it is none of ours
     */
    public static YamlValue.@Nullable Mapping read(String file, String text, int firstLine, Problems problems) {
        return new YamlReader(file, firstLine, problems).read(text);
    }

    private YamlValue.@Nullable Mapping read(String text) {
        if (!YamlBounds.check(text, new Place(file, firstLine, 1), problems)) {
            return null;
        }
        try {
            Node root = YamlNodes.of(text);
            if (root == null) {
                return new YamlValue.Mapping(List.of(), new Place(file, firstLine, 1));
            }
            YamlValue value = value(root);
            if (value instanceof YamlValue.Mapping mapping) {
                return mapping;
            }
            problems.report(
                    Rule.YAML_SYNTAX,
                    value.place(),
                    "This is " + value.kind() + ", not keys with values.",
                    "Write lines like \"title: Sign-in fails\".");
        } catch (MarkedYAMLException e) {
            SyntaxProblem.report(e, text, new Place(file, firstLine, 1), problems);
        } catch (RefusedException e) {
            e.report(problems);
        } catch (ReaderException e) {
            String before = text.substring(0, Math.min(text.length(), text.offsetByCodePoints(0, e.getPosition())));
            problems.report(
                    Rule.YAML_SYNTAX,
                    Place.after(before, file, firstLine),
                    "A character that no text can hold (" + HiddenText.name(e.getCodePoint()) + ") stands here.",
                    "Delete it; retype the line if it cannot be seen.");
        } catch (IllegalArgumentException e) {
            problems.report(
                    Rule.YAML_SYNTAX,
                    placeOfCode(text),
                    "A character or tag stands here by a code that there is not.",
                    "Write the character itself, and no tag (!).");
        } catch (YAMLException e) {
            Excess excess = YamlNodes.excess(text);
            problems.report(
                    Rule.YAML_SYNTAX,
                    excess == null ? new Place(file, firstLine, 1) : place(excess.mark()),
                    excess == null ? "This cannot be read as YAML: " + e.getMessage() + "." : excess.statement(),
                    "Write it with fewer aliases (*name) and fewer lists within lists.");
        }
        return null;
    }

    /** The library says of such a code neither what nor where it is. */
    private Place placeOfCode(String text) {
        Matcher code = CODE.matcher(text);
        if (!code.find()) {
            return new Place(file, firstLine, 1);
        }
        return Place.after(text.substring(0, code.start()), file, firstLine);
    }

    private YamlValue value(Node node) {
        if (!open.add(node)) {
            throw RefusedException.ofLoop(place(node.getStartMark()));
        }
        YamlValue value = valueOf(node);
        open.remove(node);
        return value;
    }

    private YamlValue valueOf(Node node) {
        if (++values > MOST_VALUES) {
            throw RefusedException.ofExcess(
                    place(node.getStartMark()), "Over " + MOST_VALUES + " values stand up to here.");
        }
        refuseTag(node);
        if (node instanceof ScalarNode scalar) {
            return scalar(scalar);
        }
        if (node instanceof SequenceNode sequence) {
            requireFew(sequence.getValue(), item -> item);
            List<YamlValue> items =
                    sequence.getValue().stream().map(this::value).toList();
            return new YamlValue.Sequence(items, place(node.getStartMark()));
        }
        return mapping((MappingNode) node);
    }

    private YamlValue mapping(MappingNode node) {
        requireFew(node.getValue(), NodeTuple::getKeyNode);
        List<YamlValue.Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new HashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode keyNode) {
                YamlValue.Scalar key = scalar(keyNode);
                YamlValue value = standingAfter(keyNode, tuple.getValueNode());
                Place first = seen.putIfAbsent(key.text(), key.place());
                if (first == null) {
                    entries.add(new YamlValue.Entry(key, value));
                } else {
                    problems.report(
                            Rule.DUPLICATE_KEY,
                            key.place(),
                            "\"" + key.text() + "\" is said twice, first on line " + first.line() + ".",
                            "Keep one of the two.");
                }
            } else {
                problems.report(
                        Rule.YAML_SYNTAX, place(tuple.getKeyNode().getStartMark()), "A key must be a single word.", "");
            }
        }
        return new YamlValue.Mapping(entries, place(node.getStartMark()));
    }

    /** An alias (*name) stands after its key, a colon and a space; where it was named, nothing is wrong with it. */
    private YamlValue standingAfter(ScalarNode key, Node node) {
        YamlValue value = value(node);
        Mark end = key.getEndMark();
        return node.getStartMark().getIndex() > key.getStartMark().getIndex()
                ? value
                : value.at(new Place(file, firstLine + end.getLine(), end.getColumn() + 3));
    }

    private <T> void requireFew(List<T> items, Function<T, Node> node) {
        if (items.size() > MOST_ITEMS) {
            Node first = node.apply(items.get(MOST_ITEMS));
            throw RefusedException.ofExcess(
                    place(first.getStartMark()), "Over " + MOST_ITEMS + " values stand in this list, up to here.");
        }
    }

    private void refuseTag(Node node) {
        String tag = node.getTag().getValue();
        if (!tag.startsWith("tag:yaml.org,2002:str")
                && !tag.startsWith("tag:yaml.org,2002:map")
                && !tag.startsWith("tag:yaml.org,2002:seq")) {
            problems.report(
                    Rule.YAML_SYNTAX,
                    place(node.getStartMark()),
                    "The type \"" + tag + "\" is not used here.",
                    "Leave out the word that begins with \"!\".");
        }
    }

    private YamlValue.Scalar scalar(ScalarNode node) {
        Place place = place(node.getStartMark());
        String hidden = HiddenText.first(node.getValue());
        if (hidden != null) {
            problems.report(
                    Rule.UNREADABLE_FILE,
                    place,
                    "An escape in this value stands for a hidden character (" + hidden + ").",
                    "Write what can be seen.");
        }
        return new YamlValue.Scalar(node.getValue(), place);
    }

    private Place place(Mark mark) {
        return new Place(file, firstLine + mark.getLine(), mark.getColumn() + 1);
    }

    /** Ends the reading of a document that has too much in it, or itself. */
    private static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final Rule rule;
        private final transient Place place;
        private final String statement;
        private final String advice;

        private RefusedException(Rule rule, Place place, String statement, String advice) {
            super(statement);
            this.rule = rule;
            this.place = place;
            this.statement = statement;
            this.advice = advice;
        }

        static RefusedException ofLoop(Place place) {
            return new RefusedException(
                    Rule.YAML_SYNTAX,
                    place,
                    "What begins here contains itself, by an alias (*name).",
                    "Write the value out where the alias stands.");
        }

        static RefusedException ofExcess(Place place, String statement) {
            return new RefusedException(Rule.TOO_LARGE, place, statement, "Use fewer, and fewer aliases (*name).");
        }

        void report(Problems problems) {
            problems.report(rule, place, statement, advice);
        }
    }
}
