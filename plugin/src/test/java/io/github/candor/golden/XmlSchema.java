package io.github.candor.golden;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;

/** A format of XML that documents can be held against. */
record XmlSchema(Schema schema) {
    /** Returns the schema in {@code file}, which may refer to no other. */
    static XmlSchema of(Path file) throws SAXException {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        return new XmlSchema(factory.newSchema(file.toFile()));
    }

    /** Returns the first thing that is wrong with {@code document}; nothing for a valid one. */
    List<String> firstError(byte[] document) throws IOException {
        Validator validator = schema.newValidator();
        try {
            validator.validate(new StreamSource(new ByteArrayInputStream(document)));
            return List.of();
        } catch (SAXException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    /** Returns the first thing that is wrong with {@code document}; nothing for a valid one. */
    List<String> firstError(String document) throws IOException {
        return firstError(document.getBytes(StandardCharsets.UTF_8));
    }
}
