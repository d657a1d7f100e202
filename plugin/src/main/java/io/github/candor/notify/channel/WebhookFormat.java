package io.github.candor.notify.channel;

import io.github.candor.render.feed.Story;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Any program that reads the webhooks of Atlassian Statuspage.
 *
 * @param key to sign with, or null
 * @param body what Statuspage would post
 */
record WebhookFormat(URI address, @Nullable String key, Function<Story, byte[]> body) implements Format {
    @Override
    public Post post(Story story) {
        Post post = Post.json(address, body.apply(story))
                .with("X-Candor-Id", story.subject().guid());
        return key == null ? post : post.with("X-Candor-Signature", "sha256=" + signature(key, post.body()));
    }

    /** Returns HMAC-SHA-256 of {@code bytes} in hexadecimal digits, as GitHub and others sign. */
    static String signature(String key, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
