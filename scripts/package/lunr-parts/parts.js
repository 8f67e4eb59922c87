// lunr without what builds and searches an index of its own, which is the half of it: the browser searches ours. lunr is one file
// of which nothing can be left out, but its package has the files of which that is made; they stand in its order.

import '../../../node_modules/lunr/lib/utils.js';
import '../../../node_modules/lunr/lib/idf.js';
import '../../../node_modules/lunr/lib/token.js';
import '../../../node_modules/lunr/lib/tokenizer.js';
import '../../../node_modules/lunr/lib/pipeline.js';
import '../../../node_modules/lunr/lib/stemmer.js';
import '../../../node_modules/lunr/lib/stop_word_filter.js';
import '../../../node_modules/lunr/lib/trimmer.js';
import '../../../node_modules/lunr/lib/token_set.js';
import '../../../node_modules/lunr/lib/token_set_builder.js';
import '../../../node_modules/lunr/lib/query.js';
import '../../../node_modules/lunr/lib/query_parse_error.js';
import '../../../node_modules/lunr/lib/query_lexer.js';
import '../../../node_modules/lunr/lib/query_parser.js';

// biome-ignore lint/style/noDefaultExport: it stands in the place of lunr, which has one
export { lunr as default } from './lunr.js';
