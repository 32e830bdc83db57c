#pragma once
// Debian's libxml2 has ICU on, whose headers clash with Foundation's own copy of ICU: switch its part of the API off.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/SAX2.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlmemory.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

// xmlFree is a mutable global function pointer, which Swift 6 refuses.
static inline void letopis_xml_free(void *pointer) { xmlFree(pointer); }
