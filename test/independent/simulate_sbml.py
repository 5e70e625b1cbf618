"""Simulates an SBML document with SciPy's LSODA, knowing nothing of the program that wrote it.

Reads {"document": path, "runs": [{id: value set}], "days": [...], "watch": [ids]} from stdin; writes [{id: [value on each day]}].
Reads what the document is made of: parameters, assignment rules, rate rules, and events that wait for a time.
"""

import json
import math
import sys
import xml.etree.ElementTree as xml

from scipy.integrate import solve_ivp

CORE = "{http://www.sbml.org/sbml/level3/version2/core}"
MATH = "{http://www.w3.org/1998/Math/MathML}"
OPERATIONS = {
    "plus": lambda a, b: f"({a} + {b})",
    "minus": lambda a, b=None: f"(-{a})" if b is None else f"({a} - {b})",
    "times": lambda a, b: f"({a} * {b})",
    "divide": lambda a, b: f"({a} / {b})",
    "power": lambda a, b: f"({a} ** {b})",
    "exp": lambda a: f"exp({a})",
    "root": lambda a: f"sqrt({a})",
    "max": lambda a, b: f"max({a}, {b})",
    "min": lambda a, b: f"min({a}, {b})",
    "geq": lambda a, b: f"({a} - {b})",  # reached where this is 0
}


def written(node):
    """MathML as Python."""
    name = node.tag.removeprefix(MATH)
    if name == "math":
        return written(node[0])
    if name == "apply":
        return OPERATIONS[node[0].tag.removeprefix(MATH)](*map(written, node[1:]))
    if name == "csymbol" and node.get("definitionURL").endswith("/time"):
        return "time"
    if name in ("ci", "cn"):
        return node.text.strip()
    raise ValueError(f"does not know {name}")


def formula(node):
    return written(node.find(f"{MATH}math"))


def ordered(rules):
    """Assignment rules, each after those that it speaks of."""
    names = {id: compile(text, id, "eval").co_names for id, text in rules.items()}
    done = {}
    while len(done) < len(rules):
        ready = [id for id in rules if id not in done and all(n not in rules or n in done for n in names[id])]
        if not ready:
            raise ValueError("rules go round in a circle")
        done.update((id, rules[id]) for id in ready)
    return done


class Model:
    def __init__(self, path, settings):
        model = xml.parse(path).getroot().find(f"{CORE}model")
        rows = model.iter(f"{CORE}parameter")
        self.values = {row.get("id"): float(row.get("value", "nan")) for row in rows}
        unknown = set(settings) - set(self.values)
        if unknown:
            raise ValueError(f"the document has no {unknown}")
        self.values.update(settings)
        rules = ordered({r.get("variable"): formula(r) for r in model.iter(f"{CORE}assignmentRule")})
        rates = {r.get("variable"): formula(r) for r in model.iter(f"{CORE}rateRule")}
        self.moving = list(rates)
        lines = [f"{id} = {text}" for id, text in rules.items()]
        self.rules = compile("\n".join(lines), "rules", "exec")
        self.rates = compile("[" + ", ".join(rates.values()) + "]", "rates", "eval")
        self.events = [
            (
                compile(formula(event.find(f"{CORE}trigger")), "trigger", "eval"),
                {a.get("variable"): compile(formula(a), "set", "eval") for a in event.iter(f"{CORE}eventAssignment")},
            )
            for event in model.iter(f"{CORE}event")
        ]

    def at(self, time, state):
        """Every quantity at a time."""
        known = {"exp": math.exp, "sqrt": math.sqrt, "max": max, "min": min, "time": time}
        known |= self.values | dict(zip(self.moving, state))
        exec(self.rules, known)
        return known

    def rate(self, time, state):
        return eval(self.rates, self.at(time, state))

    def fired(self, time, state):
        """The state after all events that are due."""
        for trigger, sets in self.events:
            if eval(trigger, self.at(time, state)) < -1e-9:
                continue
            new = {id: eval(text, self.at(time, state)) for id, text in sets.items()}
            state = [new.get(id, value) for id, value in zip(self.moving, state)]
            self.values.update(new)
        return state

    def next_event(self, time, state):
        """Triggers wait for a time: what is missing of it now is when."""
        return min((time - eval(trigger, self.at(time, state)) for trigger, _ in self.events), default=math.inf)


def simulated(model, days, watch):
    state = [model.values[id] for id in model.moving]
    time, kept = 0.0, {id: [] for id in watch}
    for day in days:
        while True:
            state = model.fired(time, state)
            end = min(day, model.next_event(time, state))
            if end > time:
                run = solve_ivp(model.rate, (time, end), state, method="LSODA", rtol=1e-8, atol=1e-10)
                if not run.success:
                    raise ArithmeticError(run.message)
                time, state = end, list(run.y[:, -1])
            if time >= day:
                break
        known = model.at(time, state)
        for id in watch:
            kept[id].append(known[id])
    return kept


asked = json.load(sys.stdin)
runs = [Model(asked["document"], settings) for settings in asked["runs"]]
json.dump([simulated(model, asked["days"], asked["watch"]) for model in runs], sys.stdout)
