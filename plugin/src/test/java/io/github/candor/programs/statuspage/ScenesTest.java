package io.github.candor.programs.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.candor.model.ComponentNode;
import io.github.candor.model.ComponentStatus;
import io.github.candor.status.StatusBoard;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the model, with which the clients are compared, against what a person would say of each moment. */
class ScenesTest {
    @ParameterizedTest
    @EnumSource(Scene.class)
    void areInTheModelWhatAPersonWouldSay(Scene scene) throws Exception {
        StatusBoard board = ServedLog.board(scene, URI.create("https://status.example.org/"));

        assertThat(board.pageStatus().indicator().id()).isEqualTo(scene.indicator());
        assertThat(board.pageStatus().headline().text()).isEqualTo(scene.sentence());
        assertThat(notOperational(board)).isEqualTo(scene.notOperational());
    }

    private static Map<String, String> notOperational(StatusBoard board) {
        Map<String, String> statuses = new TreeMap<>();
        Stream.concat(
                        board.content().components().groups().stream().map(ComponentNode.class::cast),
                        board.content().components().all().stream())
                .filter(node -> board.statusOf(node.id()) != ComponentStatus.OPERATIONAL)
                .forEach(node -> statuses.put(
                        node.id().value(), board.statusOf(node.id()).id()));
        return statuses;
    }
}
