package io.github.candor.golden;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads every page and feed of a site as a strict program would. */
final class SiteMarkup {
    private static final Pattern XML = Pattern.compile(".*\\.(rss|atom|xml|svg)");
    private static final Pattern CODE_ADDRESS = Pattern.compile("\\s*(javascript|vbscript|data):.*", Pattern.DOTALL);

    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "xlink:href");

    private final BuiltSite site;
    private final List<String> faults = new ArrayList<>();

    SiteMarkup(BuiltSite site) {
        this.site = site;
    }

    /** Returns what is malformed in pages and feeds, each with its file. */
    List<String> faults() throws IOException {
        site.forEachPage(this::checkPage);
        for (String name : site.files().keySet()) {
            if (XML.matcher(name).matches()) {
                checkXml(name);
            }
        }
        return faults;
    }

    /** Returns what would run or be asked of another host, though only authors can have written it. */
    List<String> foreignCode() {
        site.forEachPage((name, page) -> {
            page.select("script, iframe, object, embed, link[rel=stylesheet], style").stream()
                    .filter(element -> !isOurs(element) && !isData(element))
                    .forEach(element -> faults.add(name + ": " + element));
            page.getAllElements()
                    .forEach(element -> element.attributes().forEach(attribute -> {
                        if (isCode(attribute)) {
                            faults.add(name + ": " + attribute);
                        }
                    }));
        });
        return faults;
    }

    private void checkPage(String name, Document page) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        parser.parseInput(site.text(name), "");
        for (ParseError error : parser.getErrors()) {
            faults.add(name + ": " + error);
        }
        if (page.select("h1").size() != 1) {
            faults.add(name + ": has " + page.select("h1").size() + " h1");
        }
        if (page.select("html[lang~=.]").isEmpty()) {
            faults.add(name + ": states no language");
        }
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(element -> {
            if (!ids.add(element.id())) {
                faults.add(name + ": has the id " + element.id() + " twice");
            }
        });
    }

    private void checkXml(String name) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            builder.parse(new ByteArrayInputStream(site.bytes(name)));
        } catch (SAXException e) {
            faults.add(name + ": " + e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The head may hold data, which do not run; what would end them early must not occur in them. */
    private static boolean isData(Element element) {
        return element.normalName().equals("script")
                && element.attributesSize() == 1
                && element.attr("type").equals("application/ld+json")
                && !element.data().contains("<");
    }

    /** The theme's own code is a file of the site. */
    private static boolean isOurs(Element element) {
        String address = element.attr(element.normalName().equals("link") ? "href" : "src");
        boolean isFile = !address.isEmpty() && !address.contains(":") && !address.startsWith("//");
        return isFile && element.html().isEmpty();
    }

    private static boolean isCode(Attribute attribute) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        boolean isAddress = ADDRESSES.contains(key);
        String value = attribute.getValue().toLowerCase(Locale.ROOT);
        return key.startsWith("on") || (isAddress && CODE_ADDRESS.matcher(value).matches());
    }
}
