package io.github.candor.maven.log;

import io.github.candor.problem.PrintedText;
import org.apache.maven.plugin.logging.Log;

/** A log that shows nothing but safe text; see {@link PrintedText}. */
public record SafeLog(Log log) implements Log {
    @Override
    public boolean isDebugEnabled() {
        return log.isDebugEnabled();
    }

    @Override
    public void debug(CharSequence content) {
        log.debug(safe(content));
    }

    @Override
    public void debug(CharSequence content, Throwable error) {
        log.debug(safe(content), SafeError.of(error));
    }

    @Override
    public void debug(Throwable error) {
        log.debug(SafeError.of(error));
    }

    @Override
    public boolean isInfoEnabled() {
        return log.isInfoEnabled();
    }

    @Override
    public void info(CharSequence content) {
        log.info(safe(content));
    }

    @Override
    public void info(CharSequence content, Throwable error) {
        log.info(safe(content), SafeError.of(error));
    }

    @Override
    public void info(Throwable error) {
        log.info(SafeError.of(error));
    }

    @Override
    public boolean isWarnEnabled() {
        return log.isWarnEnabled();
    }

    @Override
    public void warn(CharSequence content) {
        log.warn(safe(content));
    }

    @Override
    public void warn(CharSequence content, Throwable error) {
        log.warn(safe(content), SafeError.of(error));
    }

    @Override
    public void warn(Throwable error) {
        log.warn(SafeError.of(error));
    }

    @Override
    public boolean isErrorEnabled() {
        return log.isErrorEnabled();
    }

    @Override
    public void error(CharSequence content) {
        log.error(safe(content));
    }

    @Override
    public void error(CharSequence content, Throwable error) {
        log.error(safe(content), SafeError.of(error));
    }

    @Override
    public void error(Throwable error) {
        log.error(SafeError.of(error));
    }

    private static String safe(CharSequence content) {
        return PrintedText.of(content.toString());
    }
}
