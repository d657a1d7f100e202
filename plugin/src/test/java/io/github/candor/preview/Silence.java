package io.github.candor.preview;

import io.github.candor.problem.Problem;
import java.time.Duration;
import java.util.List;

/** Keeps to itself what it is told. */
final class Silence implements PreviewLog {
    @Override
    public void shows(PreviewSite site, Duration time) {}

    @Override
    public void finds(List<Problem> problems) {}

    @Override
    public void fails(Throwable why) {}
}
