package io.github.candor.author;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes text as a YAML value: plain where nothing in it means something to YAML, else in double quotes. */
public final class YamlText {
