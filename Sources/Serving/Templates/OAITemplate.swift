extension Templates {
    static let oai = #"""
        <?xml version="1.0" encoding="UTF-8"?>
        <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd">
        <responseDate>{{responseDate}}</responseDate>
        <request{{#attributes}} {{name}}="{{value}}"{{/attributes}}>{{base}}</request>
        {{#faults}}{{#list}}<error code="{{code}}">{{message}}</error>{{/list}}{{/faults}}
        {{#identify}}
        <Identify>
        <repositoryName>{{repositoryName}}</repositoryName>
        <baseURL>{{base}}</baseURL>
        <protocolVersion>2.0</protocolVersion>
        <adminEmail>{{adminEmail}}</adminEmail>
        <earliestDatestamp>{{earliestDatestamp}}</earliestDatestamp>
        <deletedRecord>persistent</deletedRecord>
        <granularity>YYYY-MM-DDThh:mm:ssZ</granularity>
        <compression>gzip</compression>
        <description>
        <oai-identifier xmlns="http://www.openarchives.org/OAI/2.0/oai-identifier" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai-identifier http://www.openarchives.org/OAI/2.0/oai-identifier.xsd">
        <scheme>oai</scheme>
        <repositoryIdentifier>{{host}}</repositoryIdentifier>
        <delimiter>:</delimiter>
        <sampleIdentifier>{{sample}}</sampleIdentifier>
        </oai-identifier>
        </description>
        </Identify>
        {{/identify}}
        {{#formats}}
        <ListMetadataFormats>
        <metadataFormat>
        <metadataPrefix>{{prefix}}</metadataPrefix>
        <schema>http://www.openarchives.org/OAI/2.0/oai_dc.xsd</schema>
        <metadataNamespace>http://www.openarchives.org/OAI/2.0/oai_dc/</metadataNamespace>
        </metadataFormat>
        </ListMetadataFormats>
        {{/formats}}
        {{#sets}}
        <ListSets>
        {{#list}}
        <set><setSpec>{{spec}}</setSpec><setName>{{setName}}</setName></set>
        {{/list}}
        </ListSets>
        {{/sets}}
        {{#record}}
        <GetRecord>
        {{> oaiRecord}}
        </GetRecord>
        {{/record}}
        {{#headers}}
        <ListIdentifiers>
        {{#list}}
        {{> oaiHeader}}
        {{/list}}
        {{#resumption}}<resumptionToken cursor="{{cursor}}">{{token}}</resumptionToken>{{/resumption}}
        </ListIdentifiers>
        {{/headers}}
        {{#records}}
        <ListRecords>
        {{#list}}
        {{> oaiRecord}}
        {{/list}}
        {{#resumption}}<resumptionToken cursor="{{cursor}}">{{token}}</resumptionToken>{{/resumption}}
        </ListRecords>
        {{/records}}
        </OAI-PMH>
        """#

    static let oaiHeader = #"""
        <header{{#isDeleted}} status="deleted"{{/isDeleted}}><identifier>{{identifier}}</identifier><datestamp>{{datestamp}}</datestamp><setSpec>{{setSpec}}</setSpec></header>
        """#

    static let oaiRecord = #"""
        <record>
        {{> oaiHeader}}
        {{#metadata}}
        <metadata>
        <oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/oai_dc/ http://www.openarchives.org/OAI/2.0/oai_dc.xsd">
        {{#elements}}<dc:{{element}}{{#language}} xml:lang="{{.}}"{{/language}}>{{value}}</dc:{{element}}>
        {{/elements}}</oai_dc:dc>
        </metadata>
        {{/metadata}}
        </record>
        """#
}
