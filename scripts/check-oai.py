"""Harvests a served archive over OAI-PMH with Sickle, a harvester that libraries use, and holds every answer against the
protocol's own schema: check-oai.py ADDRESS OAI-PMH.xsd"""

import sys
import urllib.parse
import urllib.request

from lxml import etree
from sickle import Sickle
from sickle.oaiexceptions import NoRecordsMatch

address, schema = sys.argv[1:]
endpoint = address + "/oai"
schema = etree.XMLSchema(etree.parse(schema))
faults = []


def answer(**arguments):
    with urllib.request.urlopen(endpoint + "?" + urllib.parse.urlencode(arguments), timeout=60) as response:
        document = etree.fromstring(response.read())
    if not schema.validate(document):
        faults.append(f"{arguments}: {schema.error_log.last_error}")
    return document


names = {"o": "http://www.openarchives.org/OAI/2.0/"}
answers = [answer(verb=verb) for verb in ("Identify", "ListMetadataFormats", "ListSets", "Nonsense", "ListRecords")]
sets = answers[2].xpath("//o:setSpec/text()", namespaces=names)
ids = []
for verb in ("ListIdentifiers", "ListRecords"):
    found = []
    arguments = {"verb": verb, "metadataPrefix": "oai_dc"}
    while arguments:
        page = answer(**arguments)
        answers.append(page)
        found += page.xpath("//o:header/o:identifier/text()", namespaces=names)
        token = page.xpath("string(//o:resumptionToken)", namespaces=names)
        arguments = {"verb": verb, "resumptionToken": token} if token else None
    ids.append(found)
if ids[0] != ids[1]:
    faults.append("ListIdentifiers and ListRecords do not list the same items in the same order")
if len(set(ids[0])) != len(ids[0]):
    faults.append("an item was listed twice")
for one in ids[0][:20]:
    answers.append(answer(verb="GetRecord", metadataPrefix="oai_dc", identifier=one))
answers.append(answer(verb="GetRecord", metadataPrefix="oai_dc", identifier="oai:nowhere:x"))

sickle = Sickle(endpoint)
harvested = [record.header.identifier for record in sickle.ListRecords(metadataPrefix="oai_dc")]
if harvested != ids[0]:
    faults.append(f"Sickle harvested {len(harvested)} records, the lists hold {len(ids[0])}")
by_set = []
for one in sets:
    try:
        by_set += [header.identifier for header in sickle.ListIdentifiers(metadataPrefix="oai_dc", set=one)]
    except NoRecordsMatch:
        pass
if sorted(by_set) != sorted(harvested):
    faults.append(f"the sets hold {len(by_set)} records, the archive {len(harvested)}")
for fault in faults[:20]:
    print(fault)
print(f"OAI-PMH: {len(answers)} answers of {len(harvested)} records held against the schema, {len(faults)} faults")
sys.exit(1 if faults or not harvested else 0)
