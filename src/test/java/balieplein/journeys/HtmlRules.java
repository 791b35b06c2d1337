package balieplein.journeys;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.checker.jing.CheckerSchema;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.sax.HtmlParser;
import nu.validator.localentities.LocalCacheEntityResolver;
import nu.validator.vendor.thaiopensource.relaxng.impl.CombineValidator;
import nu.validator.vendor.thaiopensource.util.PropertyMap;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.IncorrectSchemaException;
import nu.validator.vendor.thaiopensource.validate.Schema;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.prop.rng.RngProperty;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import nu.validator.vendor.thaiopensource.xml.sax.Jaxp11XMLReaderCreator;
import nu.validator.xml.NullEntityResolver;
import nu.validator.xml.ariaattributes.AriaAttributeDroppingSchemaWrapper;
import nu.validator.xml.customelements.NamespaceChangingSchemaWrapper;
import nu.validator.xml.dataattributes.DataAttributeDroppingSchemaWrapper;
import nu.validator.xml.langattributes.XmlLangAttributeDroppingSchemaWrapper;
import nu.validator.xml.roleattributes.RoleAttributeFilteringSchemaWrapper;
import nu.validator.xml.templateelement.TemplateElementDroppingSchemaWrapper;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// The rules of HTML, as the Nu validator knows them. Put together here from its parts: its own front end brings an
/// HTTP client that would replace the product's in every test.
final class HtmlRules {

    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
    private static final List<Schema> CHECKS = List.of(
            CheckerSchema.ASSERTION_SCH,
            CheckerSchema.TABLE_CHECKER,
            CheckerSchema.DUPLICATE_DT_CHECKER,
            CheckerSchema.HEADING_HIERARCHY_CHECKER,
            CheckerSchema.NORMALIZATION_CHECKER,
            CheckerSchema.TEXT_CONTENT_CHECKER,
            CheckerSchema.USEMAP_CHECKER,
            CheckerSchema.XML_PI_CHECKER);
    private static final Schema GRAMMAR = grammar();

    private HtmlRules() {}

    /// Every error in a page as the server sent it.
    static List<String> faults(String html) {
        var faults = new ArrayList<String>();
        var listener = listener(faults);
        var properties = properties(listener);
        var validator = GRAMMAR.createValidator(properties);
        for (var check : CHECKS) {
            validator = new CombineValidator(validator, check.createValidator(properties));
        }
        var parser = new HtmlParser();
        parser.setCommentPolicy(XmlViolationPolicy.ALLOW);
        parser.setContentNonXmlCharPolicy(XmlViolationPolicy.ALLOW);
        parser.setContentSpacePolicy(XmlViolationPolicy.ALTER_INFOSET);
        parser.setNamePolicy(XmlViolationPolicy.ALLOW);
        parser.setXmlnsPolicy(XmlViolationPolicy.ALTER_INFOSET);
        parser.setMappingLangToXmlLang(true);
        parser.setContentHandler(validator.getContentHandler());
        parser.setErrorHandler(listener);
        try {
            parser.parse(new InputSource(new StringReader(html)));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("The HTML could not be read.", e);
        }
        return faults;
    }

    private static ErrorHandler listener(List<String> faults) {
        return new ErrorHandler() {
            @Override
            public void warning(SAXParseException warning) {
                // a matter of taste
            }

            @Override
            public void error(SAXParseException error) {
                faults.add("HTML line " + error.getLineNumber() + ": " + error.getMessage());
            }

            @Override
            public void fatalError(SAXParseException error) {
                error(error);
            }
        };
    }

    private static PropertyMap properties(ErrorHandler listener) {
        var properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, listener);
        properties.put(ValidateProperty.XML_READER_CREATOR, new Jaxp11XMLReaderCreator());
        var resolver = new LocalCacheEntityResolver(new NullEntityResolver());
        resolver.setAllowRnc(true);
        properties.put(ValidateProperty.ENTITY_RESOLVER, resolver);
        RngProperty.CHECK_ID_IDREF.add(properties);
        return properties.toPropertyMap();
    }

    private static Schema grammar() {
        var faults = new ArrayList<String>();
        var resolver = new LocalCacheEntityResolver(new NullEntityResolver());
        resolver.setAllowRnc(true);
        try {
            var schema = CompactSchemaReader.getInstance()
                    .createSchema(resolver.resolveEntity(null, SCHEMA), properties(listener(faults)));
            schema = new DataAttributeDroppingSchemaWrapper(schema);
            schema = new AriaAttributeDroppingSchemaWrapper(schema);
            schema = new XmlLangAttributeDroppingSchemaWrapper(schema);
            schema = new RoleAttributeFilteringSchemaWrapper(schema);
            schema = new TemplateElementDroppingSchemaWrapper(schema);
            return new NamespaceChangingSchemaWrapper(schema);
        } catch (IOException | SAXException | IncorrectSchemaException e) {
            throw new IllegalStateException("The rules of HTML cannot be read: " + faults, e);
        }
    }
}
