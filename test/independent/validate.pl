# Validates an SBML document with libSBML, its units and circles included: a line for each complaint, none if there is none.
use strict;
use warnings;
use LibSBML;

my $document = LibSBML::readSBML($ARGV[0]);
$document->checkConsistency();
for my $at (0 .. $document->getNumErrors() - 1) {
    my $complaint = $document->getError($at);
    printf "%s %d, line %d: %s\n", $complaint->getSeverityAsString(), $complaint->getErrorId(),
        $complaint->getLine(), $complaint->getMessage();
}
