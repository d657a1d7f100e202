package io.github.candor.architecture.bad.publish;

/** One more way to say no. */
final class PublishException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
