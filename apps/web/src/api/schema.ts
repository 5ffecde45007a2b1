/** Made from docs/openapi.json by `npm run openapi`; edit the controllers instead. */

export interface paths {
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 200 with `{ "status": "ok" }`, or 503 when the database does not answer. */
        get: operations["Health_health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proves a workflow and stores it as the next version; a refused one answers 422 with all findings. */
        post: operations["Definition_deploy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/definitions/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What deploying would say: verdict, lane, findings with the path that fails. Stores nothing. */
        post: operations["Definition_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/definitions/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plays the cases of a workflow test, without starting anything; the report shows what came instead of what was expected. */
        post: operations["Definition_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/definitions/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Definition_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/definitions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Definition_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/definitions/{id}/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files of a version, as they were deployed: the diagram, and what was proven beside it. */
        get: operations["Definition_files"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/definitions/{id}/xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Definition_xml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflow-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a draft, empty or as a copy of a definition. */
        post: operations["WorkflowDraft_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflow-drafts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drafts one may draw at, the last saved first; without their files. */
        post: operations["WorkflowDraft_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workflow-drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One draft with its files; the `ETag` is its version. */
        get: operations["WorkflowDraft_get"];
        /** Replaces what a draft holds; `If-Match` keeps two people from overwriting each other. */
        put: operations["WorkflowDraft_save"];
        post?: never;
        /** Throws a draft away; what was deployed from it stays. */
        delete: operations["WorkflowDraft_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All rules with their criteria as people read them, the basis of each, and whether it was verified. */
        get: operations["Rule_list"];
        put?: never;
        /** Proves a rule and saves it as the next version; a refused one answers 422 with all findings. */
        post: operations["Rule_write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/{code}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions of a rule that was written here, the latest first. */
        get: operations["Rule_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/try": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What saving a rule would say, and its verdict on some facts. Stores nothing. */
        post: operations["Rule_try"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rules/feel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a FEEL expression gives. Stores nothing. */
        post: operations["Rule_feel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/legal-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All legal profiles in all versions, each with its deadlines, their basis and whether they were verified. */
        get: operations["LegalProfile_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Holidays and make-up days of a year, and how far the calendar reaches. */
        get: operations["Calendar_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a workflow of one's own; those of the product are begun by what they are about. */
        post: operations["Instance_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instances/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Instance_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Instance_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instances/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Instance_history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instances/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Instance_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instances/{id}/incidents/{incidentId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Instance_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instances/{id}/incidents/{incidentId}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Without trying the step again; refused while nobody would go on with it. */
        post: operations["Instance_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instances/{id}/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a person says is wrong with a step that has not failed; the step is not held up by it. */
        post: operations["Instance_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/incidents/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds incidents of all instances, the latest first; open ones by `resolvedAt: { "exists": false }`. */
        post: operations["Incident_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/migrations/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Suggests what stands for what, and says which pairs cannot. Stores nothing. */
        post: operations["Migration_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/migrations/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What would become of the plan and of each instance. Stores nothing. */
        post: operations["Migration_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/migrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Orders a migration; jobs carry it out, instance by instance. */
        post: operations["Migration_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/migrations/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds migrations, with how far they are. */
        post: operations["Migration_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/migrations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A migration and how far it is. */
        get: operations["Migration_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/migrations/{id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of each instance. */
        get: operations["Migration_results"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/migrations/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Orders that the instances go back that have not moved since; the answer is the migration that leads back. */
        post: operations["Migration_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instances/{id}/modify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancels, starts and sets what the diagram does not provide for: whole or nothing, with a reason. Refused when it
         *     would lead past a gate that was not passed, or to where the end cannot be reached any more.
         */
        post: operations["Modification_modify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instances/{id}/restart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begins an instance anew from one of its elements. A running one goes on under its id; for one that is over a new one
         *     begins, and the answer is that one. No gate that was not passed can be jumped over.
         */
        post: operations["Restart_restart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instances/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops an instance and what it has started: tasks, timers, messages and jobs of it wait until it is resumed. */
        post: operations["Suspension_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instances/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a suspended instance go on; what became due meanwhile happens now. */
        post: operations["Suspension_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/definitions/{id}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets no instance of this version begin until it is resumed. */
        post: operations["DefinitionSuspension_suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/definitions/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets instances of this version begin again, and those go on that were suspended with it. */
        post: operations["DefinitionSuspension_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/external-tasks/fetch-and-lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives a worker the tasks of its topics that have waited longest, and keeps others away from them. */
        post: operations["ExternalTask_fetchAndLock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/external-tasks/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ExternalTask_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/external-tasks/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ExternalTask_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/external-tasks/{id}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another attempt follows after a pause; after the last one an incident is raised. */
        post: operations["ExternalTask_fail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/external-tasks/{id}/bpmn-error": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the error path of the diagram. */
        post: operations["ExternalTask_bpmnError"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/external-tasks/{id}/extend-lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ExternalTask_extendLock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Delivers it once: at once, or as soon as somebody waits for it within its time. */
        post: operations["Message_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Message_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/start-events/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds start events: when the next instance begins, how many there were, and why the last attempt failed. */
        post: operations["StartEvent_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a signal to all cases at or below a place that wait for it, and to the workflows that begin with it. */
        post: operations["Signal_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/signals/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds signals, each with how many have got it and how many are still to get it. */
        post: operations["Signal_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/bulk/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Bulk_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/bulk/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Bulk_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/bulk/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Bulk_reassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Task_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Task_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Task_claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/unclaim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Task_unclaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Task_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The form of a task as JSON Schema; null when its workflow gives it none. */
        get: operations["Form_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/delegate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets somebody else prepare it; it comes back by `resolve`. */
        post: operations["Handover_delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/resolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Handover_resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Handover_reassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Handover_followUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/priority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Handover_priority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/cosigners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that are or were asked, in the order they were. */
        get: operations["Cosign_list"];
        put?: never;
        post: operations["Cosign_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/cosigners/{accountId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cosign_remove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/cosign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Cosign_cosign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Draft_get"];
        /** Replaces the draft; `If-Match: "0"` for the first. */
        put: operations["Draft_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Oldest first; at most 200, the rest by `POST /comments/search`. */
        get: operations["Comment_ofTask"];
        put?: never;
        post: operations["Comment_comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instances/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Over all tasks of the instance, oldest first; at most 200, the rest by `POST /comments/search`. */
        get: operations["Comment_ofInstance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/comments/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Comment_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deputies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deputy_appoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deputies/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Latest first. */
        post: operations["Deputy_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/deputies/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deputy_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/return-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Earlier tasks of the case that flows of the diagram lead back to. */
        get: operations["Return_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The task is over then (`CANCELLED`); the earlier one is open anew. */
        post: operations["Return_giveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/definitions/{id}/insight/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where tokens stand now, and for how long. */
        get: operations["Insight_tokens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/definitions/{id}/insight/durations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long tokens stayed in the elements they left within a period. */
        get: operations["Insight_durations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/definitions/{id}/insight/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How often flows were taken within a period. */
        get: operations["Insight_flows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/definitions/{id}/diff/{otherId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What another version (or another workflow) has added, removed and changed. */
        get: operations["Insight_diff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instances/{id}/path": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Elements entered and flows taken, in order. */
        get: operations["Path_path"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CurrentSession_get"];
        put?: never;
        post?: never;
        delete: operations["CurrentSession_close"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/current/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes the own password. All sessions of the account end, this one too: sign in again. */
        post: operations["CurrentSession_changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Sessions_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jurisdictions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The tree below `within`, or all of it, as a flat list in the order of codes. */
        get: operations["Jurisdictions_list"];
        put?: never;
        post: operations["Jurisdictions_install"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organisations_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organisations_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Organisations_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Organisations_update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Enterprises_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Enterprises_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Enterprises_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Enterprises_units"];
        put?: never;
        post: operations["Enterprises_addUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Enterprises_update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People of the caller's own organisation, by name; for choosing somebody. Everybody who has tasks may ask. */
        get: operations["Accounts_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Accounts_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts_disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts_enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Accounts_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Accounts_grants"];
        put?: never;
        post: operations["Accounts_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/accounts/{id}/grants/{grantId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["Accounts_take"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All roles a person can hold, where each can be held and what it may do. */
        get: operations["Roles_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/links/open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a visit by a link, under the name and phone number of whoever acts for the enterprise. */
        post: operations["LinkOpening_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a link to a task of an enterprise; an earlier one to the same task ends. */
        post: operations["TaskLinks_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The links to a task and who came by them, oldest first, and whether another one can be made. */
        get: operations["TaskLinks_ofTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/links/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a link and the visits by it. */
        post: operations["TaskLinks_revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/links/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the link is for that the request comes by. */
        get: operations["TaskLinks_current"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps the filters, columns and order of a page under a name. */
        post: operations["SavedViews_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds the caller's own views and those shared in the caller's organisation. */
        post: operations["SavedViews_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Renames an own view, shares it, or keeps another query under its name. */
        post: operations["SavedViews_update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/views/{id}/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deletes an own view. */
        post: operations["SavedViews_delete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stores a file (form field `file`, at most 10 MB) with its provenance. */
        post: operations["Evidence_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Evidence_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known of a file. */
        get: operations["Evidence_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/evidence/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file itself, for saving: it is never shown as part of our pages. */
        get: operations["Evidence_content"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prepares a campaign. */
        post: operations["Campaign_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds campaigns. */
        post: operations["Campaign_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One campaign. */
        get: operations["Campaign_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes a campaign that is not published; absent fields stay. */
        post: operations["Campaign_update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/publish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Publishes it: the population is frozen and the workflow versions are pinned. */
        post: operations["Campaign_publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Throws it away, for good, while it is not published. */
        post: operations["Campaign_discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/advance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings it into its next stage. */
        post: operations["Campaign_advance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/population/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who would be covered if it were published now. */
        post: operations["Campaign_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/record-population-event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets an enterprise join or leave after publication. */
        post: operations["Campaign_recordPopulationEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/population-events/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who joined and left after publication. */
        post: operations["Campaign_searchPopulationEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/targets/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The lines of the coverage ledger. */
        post: operations["Campaign_searchTargets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The counts of the coverage ledger: as a whole, by area, industry and scale. */
        get: operations["Campaign_coverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Installs a checklist; one that changed becomes the next version. */
        post: operations["Checklist_install"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checklists/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds checklists. */
        post: operations["Checklist_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/checklists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One checklist with its items. */
        get: operations["Checklist_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Plans a visit to one enterprise. */
        post: operations["Inspection_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/plan-random": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draws enterprises that are not inspected yet and plans a visit to each. */
        post: operations["Inspection_planRandom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds inspections. */
        post: operations["Inspection_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One inspection with answers and documents. */
        get: operations["Inspection_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/approve-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves or refuses the plan. */
        post: operations["Inspection_approvePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Arrives: time, place, certificates shown. */
        post: operations["Inspection_checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/report-impossible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records that there was nothing to inspect, with evidence. */
        post: operations["Inspection_reportImpossible"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers checklist items, up to 200 at once. */
        post: operations["Inspection_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/complete-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Completes the record; from here on only signatures are added. */
        post: operations["Inspection_completeRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs the record as one of its officers. */
        post: operations["Inspection_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/sign-unit-head": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the signature of the head of the unit, or records the refusal. */
        post: operations["Inspection_signUnitHead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/inspections/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Calls it off before anybody has arrived. */
        post: operations["Inspection_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes down a hazard without a checklist. */
        post: operations["Hazards_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds hazards. */
        post: operations["Hazards_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A hazard with its responsibilities, open tasks, states and transfer. */
        get: operations["Hazards_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to the hazard, oldest first: commands, verdicts of gates, states. */
        get: operations["Hazards_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/gates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The stored verdicts of gates, oldest first. */
        get: operations["Hazards_gates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/gates/{rule}/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a gate would say now ("why can I not strike this off?"); nothing is stored. */
        post: operations["Hazards_explain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/update-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Completes or corrects a draft. */
        post: operations["HazardCommands_updateDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters the draft in the ledger: number and responsibilities. */
        post: operations["HazardCommands_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/judge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms the level (G1) and starts the workflow. */
        post: operations["HazardCommands_judge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/record-on-spot-fix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records a fix made before the inspectors left. */
        post: operations["HazardCommands_recordOnSpotFix"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hands the hazard over to the competent department. */
        post: operations["HazardCommands_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/request-void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks a leader to void the case. */
        post: operations["HazardCommands_requestVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/decide-void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decides on voiding the case. */
        post: operations["HazardCommands_decideVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/acknowledge-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The receiving department confirms that it has taken the hazard over. */
        post: operations["HazardCommands_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/feed-back-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The receiving department says what came of it. */
        post: operations["HazardCommands_feedBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/assign-responsibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes who answers for the hazard. */
        post: operations["HazardCommands_assignResponsibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issues one order about up to 50 hazards of one enterprise. */
        post: operations["Orders_issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The enterprise signs for the order. */
        post: operations["Orders_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds orders. */
        post: operations["Orders_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/orders/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An order with its items. */
        get: operations["Orders_find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All versions of the plan, oldest first, with what the gate said of each. */
        get: operations["Plan_plans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/draft-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Saves what is written of the plan so far. */
        post: operations["Plan_draftPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/submit-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs and submits the plan; a failing gate is an answer, not an error. */
        post: operations["Plan_submitPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests for more time, oldest first. */
        get: operations["Rectification_extensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/progress-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Progress reports, oldest first. */
        get: operations["Rectification_progressReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/completion-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Completion reports, one per round. */
        get: operations["Rectification_completionReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/update-measure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ticks a measure off with evidence, or takes that back. */
        post: operations["Rectification_updateMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/report-progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tells how far the work is. */
        post: operations["Rectification_reportProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/request-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for more time; refused at once when the gate (G7) does not allow it. */
        post: operations["Rectification_requestExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/decide-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grants or refuses more time. */
        post: operations["Rectification_decideExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/report-completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declares the round done; possible when every measure is done and shown. */
        post: operations["Rectification_reportCompletion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/escalations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every rung that was taken, oldest first. */
        get: operations["Supervision_escalations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/penalties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fines of the case, articles a fine can stand on, and the counters of the enterprise (Art 112, 113). */
        get: operations["Supervision_penalties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/bulk/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a supervision letter (催办) for each of many hazards; the answer tells of each. */
        post: operations["Supervision_bulkUrge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/urge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the supervision letter (督办函). */
        post: operations["Supervision_urge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/propose-penalty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes a fine. */
        post: operations["Supervision_proposePenalty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/decide-penalty": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decides on a proposed fine: as proposed, another amount, or none. */
        post: operations["Supervision_decidePenalty"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/dispose-lateness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deals with lateness: why, who answers for it, what was done about it. */
        post: operations["Supervision_disposeLateness"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All reviews of the case, and what the next one has to judge. */
        get: operations["Review_reviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/assign-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Names the two reviewers. */
        post: operations["Review_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/confirm-on-spot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Judges a fix made on the spot. */
        post: operations["Review_confirmOnSpot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/submit-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Judges every measure on site; the first reviewer's step. */
        post: operations["Review_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/countersign-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agrees or objects; the second reviewer's step. A gate that does not pass is an answer, not an error. */
        post: operations["Review_countersign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the case back into rectification under a new deadline. */
        post: operations["Review_returnToRectification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/closing-signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who signed the strike-off, and who has to. */
        get: operations["Closure_signatures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents on the file of the case, and what it must hold. */
        get: operations["Closure_documents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/sign-closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs the strike-off or refuses to. */
        post: operations["Closure_sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/supplement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds a document the file must hold. */
        post: operations["Closure_supplement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/conclude": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Concludes the file of a closed case. */
        post: operations["Closure_conclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Archives a concluded case. */
        post: operations["Closure_archive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/lookbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All look-backs at the case. */
        get: operations["Lookback_lookbacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/{id}/record-lookback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes down what was found; a recurrence opens a new case. */
        post: operations["Lookback_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a campaign stands: coverage, closing, overdue, returns; by area, industry and officer. */
        get: operations["Board_board"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/board/diagram": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workflows a campaign is pinned to, with what stands in each step and for how long. */
        get: operations["Board_diagram"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/campaigns/{id}/blind-spots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Enterprises of a campaign that were never inspected, small and scattered ones first. */
        get: operations["Board_spots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/board/leader": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The figures of the leader's page, this week beside last week, and twelve weeks back. */
        get: operations["Board_leader"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/targets/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The lines of the coverage ledgers of all campaigns. */
        post: operations["Board_searchTargets"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds cases by number or title, enterprises by name or credit code, people by name; at most 8 of each. */
        post: operations["Finder_find"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds the caller's own notifications, newest first. */
        post: operations["Notifications_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many the caller has not read. */
        get: operations["Notifications_unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks the caller's notifications as read. */
        post: operations["Notifications_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's open work: counts by group, and the list, what is due first first. */
        get: operations["Work_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tasks/{id}/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done with a task, by whom and in whose name, and who has it now. */
        get: operations["TaskStory_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The workbook to fill in, with drop-downs of what the caller may choose. */
        get: operations["EnterpriseImport_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/import/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what importing a workbook (form field `file`, at most 5 MB) would do; no enterprise is touched. */
        post: operations["EnterpriseImport_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Imports a checked workbook, as it was checked: everything in one command, or nothing. */
        post: operations["EnterpriseImport_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/import/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an import stands. */
        get: operations["EnterpriseImport_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/import/{id}/workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The checked workbook with a column 错误原因 that says what is wrong with each row, until it is imported. */
        get: operations["EnterpriseImport_workbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/import/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an import back within 24 hours; enterprises that were changed or used since stay as they are. */
        post: operations["EnterpriseImport_undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ledgers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ledgers with their columns in the order of their sources. */
        get: operations["Ledgers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lines of a ledger: filter, sort and page are those of a search of hazards. */
        post: operations["HazardLedger_lines"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/hazards/ledger/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The same lines as a workbook (xlsx) of at most 20,000 cases: same filter, same columns, same order. */
        post: operations["HazardLedger_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draws cases at random by a recorded seed. */
        post: operations["Samples_draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/samples/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds samples, the newest first. */
        post: operations["Samples_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/samples/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A sample with its seed, its population's hash and the cases drawn. */
        get: operations["Samples_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/samples/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draws again from the stored population with the stored seed and compares; nothing is stored. */
        post: operations["Samples_verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises/{id}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An enterprise with its units, visits, hazards, orders, penalties and history (一企一档). */
        get: operations["Profile_profile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptOrder: {
            /**
             * Format: uuid
             * @description Evidence id of the signature.
             */
            signatureEvidenceId?: string;
        };
        /** @description A person who can sign in. */
        Account: {
            id: string;
            username: string;
            name: string;
            phone: string | null;
            /** @description 执法证号 */
            certificateNo: string | null;
            organisationId: string;
            /** @description Of the organisation. */
            jurisdiction: string;
            /** @description The organisation's id when it is an enterprise. */
            enterpriseId: string | null;
            status: components["schemas"]["AccountStatus"];
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description Answer of the commands that change an account. */
        AccountChanged: {
            id: string;
            version: number;
        };
        /** @description A role an account holds, and how far it reaches. */
        AccountGrant: {
            id: string;
            accountId: string;
            role: components["schemas"]["Role"];
            /** @description The node it reaches, with everything below; empty: everywhere. For enterprise roles: where the enterprise stands. */
            jurisdiction: string;
            /** @description For enterprise roles: the one enterprise they reach. */
            enterpriseId: string | null;
            /** @description Organisation for which the role is held. */
            organisationId: string;
            /** Format: date-time */
            createdAt: string;
        };
        /** @description All rows of something that belongs to one thing, e.g. the plans of a case: few enough to need no pages. */
        AccountGrantListing: {
            items: components["schemas"]["AccountGrant"][];
        };
        /** @description One page of a search. */
        AccountSearchResult: {
            items: components["schemas"]["Account"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        /**
         * @description Whether an account can be used.
         * @enum {string}
         */
        AccountStatus: "ACTIVE" | "DISABLED";
        AddCosignersRequest: {
            /** @description Accounts whose consent is asked for, 1 to 20. */
            accountIds: string[];
            /** @description What the consent is asked for. */
            reason: string;
        };
        AddEnterpriseUnitBody: {
            /** @enum {string} */
            kind: "WORKSHOP" | "TEAM" | "POST";
            name: string;
            /**
             * Format: uuid
             * @description The unit it belongs to. @default the enterprise itself
             */
            parentId?: string;
            headName?: string;
        };
        AdvanceCampaignDto: {
            /**
             * @description The stage the organiser wants to enter; only the next one is possible. @default the next one
             * @enum {string}
             */
            to?: "SELF_CHECK" | "INSPECTION" | "RECTIFICATION" | "LOOKBACK" | "SUMMARY" | "ARCHIVED";
        };
        /** @description What is drawn upon a photo, so that it can be drawn again or changed. The photo itself stays as it was. */
        Annotation: {
            /** @description Of the photo, in pixels, as it is shown the right way up. */
            width: number;
            height: number;
            marks: components["schemas"]["AnnotationMark"][];
        };
        AnnotationDto: {
            /** @description Of the photo, in pixels, as it is shown the right way up. */
            width: number;
            height: number;
            marks: components["schemas"]["AnnotationMarkDto"][];
        };
        /** @description One thing drawn upon a photo. */
        AnnotationMark: {
            /** @enum {string} */
            tool: "ARROW" | "BOX" | "TEXT";
            /** @description Where an arrow begins, and one corner of a box. */
            from: components["schemas"]["AnnotationPoint"];
            /** @description What an arrow points at, the other corner of a box, where words stand. */
            to: components["schemas"]["AnnotationPoint"];
            /** @description Words; empty for arrows and boxes. */
            text: string;
        };
        AnnotationMarkDto: {
            /** @enum {string} */
            tool: "ARROW" | "BOX" | "TEXT";
            /** @description Where an arrow begins, and one corner of a box. */
            from: components["schemas"]["AnnotationPointDto"];
            /** @description What an arrow points at, the other corner of a box, where words stand. */
            to: components["schemas"]["AnnotationPointDto"];
            /** @description Words; empty for arrows and boxes. */
            text: string;
        };
        /** @description A place on a photo, in its own pixels from the upper left corner. */
        AnnotationPoint: {
            x: number;
            y: number;
        };
        AnnotationPointDto: Record<string, never>;
        AnswerDto: {
            /** Format: uuid */
            checklistId: string;
            itemNo: number;
            /** @enum {string} */
            answer: "PASS" | "FAIL" | "NOT_APPLICABLE";
            /** @description What was seen; needed for FAIL, and to take a FAIL back. */
            note?: string;
            /** @description @default none */
            evidenceIds?: string[];
        };
        AnswerItemsDto: {
            answers: components["schemas"]["AnswerDto"][];
        };
        /** @description The answers that are on the sheet now. */
        AnsweredItems: {
            inspection: components["schemas"]["Inspection"];
            answers: components["schemas"]["InspectionAnswer"][];
        };
        AppointDeputyRequest: {
            /**
             * Format: uuid
             * @description Who is absent. @default the caller
             */
            accountId?: string;
            /**
             * Format: uuid
             * @description Who does the tasks meanwhile.
             */
            deputyId: string;
            /** @description ISO 8601 moment. */
            from: string;
            /** @description ISO 8601 moment; exclusive, at most 366 days after `from`. */
            to: string;
            /** @description e.g. annual leave; kept in the audit trail. */
            reason: string;
        };
        ApprovePlanDto: {
            approve: boolean;
            /** @description Needed to refuse. */
            reason?: string;
        };
        AssignResponsibility: {
            add: components["schemas"]["NewResponsibility"][];
            /** @description Ids of responsibilities that are taken away. */
            remove?: string[];
        };
        AssignReview: {
            /** @description Two different officers; the first one submits, the second one countersigns. */
            reviewerIds: string[];
        };
        /** @description One attribute that is written differently. */
        AttributeChange: {
            /** @description Path from the element, e.g. `name`, `role` (of `bihuan:role`), `targetRef`, `conditionExpression.body` or `eventDefinitions.0.timeDuration.body`. */
            attribute: string;
            /** @description As written in this definition; null when it is not there. */
            before: string | null;
            /** @description As written in the other definition; null when it is not there. */
            after: string | null;
        };
        BeginInstanceRequest: {
            /** @description Key of the workflow; its newest version begins. */
            key: string;
            /** @description Code of the place it is begun in, at or below that of the workflow. @default that of the enterprise, else of the workflow */
            jurisdiction?: string;
            /**
             * Format: uuid
             * @description Id of the enterprise it is about: its people get the tasks of their roles. Has to belong to that place. @default none
             */
            enterpriseId?: string;
            /** @description By it people and messages find the instance again. @default none */
            businessKey?: string;
            /** @description What it begins with. @default nothing */
            variables?: {
                [key: string]: unknown;
            };
        };
        BeginWorkflowDraftRequest: {
            /**
             * Format: uuid
             * @description The definition it was copied from. @default drawn from nothing
             */
            basedOn?: string;
            /** @description What the drafts are told apart by, at most 100 characters. */
            name: string;
            /** @description BPMN 2.0 XML as drawn so far, at most 1 MB; not checked before it is deployed. */
            xml: string;
            /** @description Text of `pack.yaml`. @default none */
            pack?: string | null;
            /** @description Text of `policies.yaml`. @default none */
            policies?: string | null;
            /** @description Text of a workflow test to try the draft with. @default none */
            tests?: string | null;
        };
        /** @description The instance that was begun. */
        BegunInstance: {
            id: string;
        };
        /** @description A sentence for people, in both languages of the product. */
        Bilingual: {
            zh: string;
            en: string;
        };
        BilingualDto: {
            zh: string;
            en: string;
        };
        /** @description A text for people, in both languages of the product. */
        BilingualText: {
            zh: string;
            en: string;
        };
        /** @description An enterprise the campaign has not inspected. */
        BlindSpot: {
            enterpriseId: string;
            name: string;
            jurisdiction: string;
            place: string | null;
            industry: components["schemas"]["Industry"];
            scale: components["schemas"]["EnterpriseScale"];
            kind: components["schemas"]["BlindSpotKind"];
            /** @description Why it could not be inspected. */
            reason: string | null;
            /** @description When inspectors were there last, in whatever campaign; null: never. */
            lastVisitAt: string | null;
        };
        /** @description How many blind spots are of one kind and scale. */
        BlindSpotCount: {
            kind: components["schemas"]["BlindSpotKind"];
            scale: components["schemas"]["EnterpriseScale"];
            count: number;
        };
        /**
         * @description Why nobody was there.
         * @enum {string}
         */
        BlindSpotKind: "NOT_INSPECTED" | "IMPOSSIBLE" | "MISSED";
        /** @description A page of blind spots. */
        BlindSpots: {
            items: components["schemas"]["BlindSpot"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
            /** @description Over the whole campaign, whatever was asked for. */
            counts: components["schemas"]["BlindSpotCount"][];
        };
        /** @description The campaign a leader's page is about. */
        BoardCampaign: {
            id: string;
            number: string | null;
            title: string;
            status: components["schemas"]["CampaignStatus"];
            jurisdiction: string;
        };
        /** @description One workflow of a campaign with what stands in it. */
        BoardDefinition: {
            /** @description Its diagram: `GET /definitions/{id}`. */
            id: string;
            key: string;
            version: number;
            name: string;
            /** @description The same in English; null when its author has not written it. */
            nameEn: string | null;
            /** @description False for a version the campaign is not pinned to, in which instances of it stand all the same. */
            pinned: boolean;
            /** @description How many of its instances are under way; each may stand in several elements. */
            underWay: number;
            /** @description Elements with tokens, the fullest first. */
            items: components["schemas"]["BoardElement"][];
        };
        /** @description The tokens of a campaign that stand in one element now, and what stands there. */
        BoardElement: {
            elementId: string;
            /** @description How many, over all instances of this version that go on. */
            count: number;
            /** @description For how long the youngest has stood there, in seconds. */
            minSeconds: number;
            /** @description For how long they have stood there on average, in seconds. */
            avgSeconds: number;
            /** @description For how long the oldest has stood there, in seconds. */
            maxSeconds: number;
            /** @description The cases or inspections; null where the element is about neither, or holds others that are. */
            list: components["schemas"]["FigureRows"] | null;
        };
        /** @description A place, an industry or an officer with the figures about it. */
        BoardRow: {
            /** @description Code of the place or industry, or id of the account. */
            key: string;
            label: components["schemas"]["BilingualText"];
            figures: components["schemas"]["Figure"][];
        };
        BpmnErrorRequest: {
            /** @description The name of the worker; only under it can it complete what it has fetched. */
            workerId: string;
            /** @description Code of the error in the diagram. */
            code: string;
            /** @description What was found, at most 2000 characters. */
            message: string;
        };
        BulkClaimRequest: {
            /** @description 1 to 200. */
            taskIds: string[];
        };
        BulkCompleteRequest: {
            /** @description 1 to 200, done in this order. */
            items: components["schemas"]["BulkCompletion"][];
        };
        BulkCompletion: {
            /** Format: uuid */
            taskId: string;
            /** @description As for `POST /tasks/{id}/complete`. */
            output?: {
                [key: string]: unknown;
            };
        };
        /** @description What became of one of many. */
        BulkItem: {
            taskId: string;
            ok: boolean;
            /** @description Why not, as the same request for this task alone would have answered. */
            problem?: components["schemas"]["Problem"];
        };
        BulkReassignRequest: {
            /** @description 1 to 200. */
            taskIds: string[];
            /** @description Account that gets them; null gives them back to all who may do them. */
            accountId: string | null;
            /** @description Why; kept in the audit trail of each. */
            reason: string;
        };
        /** @description What became of each, in the order asked for. */
        BulkResult: {
            items: components["schemas"]["BulkItem"][];
        };
        BulkUrge: {
            /** @description 1 to 200, urged in this order. */
            hazardIds: string[];
            /** @description What the enterprise is asked to do, and until when. */
            text: string;
        };
        /** @description What the working-day calendar knows of a year. */
        CalendarYear: {
            year: number;
            /** @description Whether its holidays are announced and known here; without them no working days can be counted. */
            known: boolean;
            /** @description First day the calendar knows. */
            reachesFrom: components["schemas"]["IsoDate"];
            /** @description Last day the calendar knows. */
            reachesUntil: components["schemas"]["IsoDate"];
            /** @description Holidays and make-up days, in their order; all other days go by their weekday. */
            days: components["schemas"]["SpecialDay"][];
        };
        /** @description Where a campaign stands, in figures that open the rows behind them. */
        CampaignBoardView: {
            campaign: {
                id: string;
                number: string | null;
                title: string;
                status: components["schemas"]["CampaignStatus"];
                jurisdiction: string;
                startsOn: string;
                endsOn: string;
                stageEnds: components["schemas"]["StageEnds"];
            };
            /**
             * Format: date-time
             * @description The moment the figures are of.
             */
            at: string;
            /** @description Coverage, then hazards. */
            figures: components["schemas"]["Figure"][];
            /** @description The coverage ledger by where its lines stand. */
            coverage: components["schemas"]["Figure"][];
            /** @description Which criterion of which gate sent cases back, the most frequent first. */
            returnedBy: components["schemas"]["Figure"][];
            byArea: components["schemas"]["BoardRow"][];
            byIndustry: components["schemas"]["BoardRow"][];
            /** @description By the officer who wrote the hazards down. */
            byOfficer: components["schemas"]["BoardRow"][];
        };
        /** @description The workflows of a campaign with live counts. */
        CampaignDiagramView: {
            /**
             * Format: date-time
             * @description The moment the ages are counted to.
             */
            at: string;
            definitions: components["schemas"]["BoardDefinition"][];
        };
        /** @description What was discarded. */
        CampaignDiscarded: {
            id: string;
        };
        /**
         * @description Campaign states (rules.md, campaign status).
         * @enum {string}
         */
        CampaignStatus: "DRAFT" | "PUBLISHED" | "SELF_CHECK" | "INSPECTION" | "RECTIFICATION" | "LOOKBACK" | "SUMMARY" | "ARCHIVED";
        /** @description One enterprise of the frozen population of a campaign: one line of the coverage ledger. */
        CampaignTarget: {
            id: string;
            campaignId: string;
            jurisdiction: string;
            enterpriseId: string;
            /** @description Name, industry and scale as they were when it became a target: the ledger of a campaign does not drift. */
            enterpriseName: string;
            industry: components["schemas"]["Industry"];
            scale: components["schemas"]["EnterpriseScale"];
            coverage: components["schemas"]["Coverage"];
            /**
             * @description Whether it was there at publication or joined later.
             * @enum {string}
             */
            origin: "SNAPSHOT" | "JOINED";
            /** Format: date-time */
            joinedAt: string;
            coveredAt: string | null;
            /** @description The inspection that covered it, or showed that it could not be inspected. */
            inspectionId: string | null;
            /** @description Why it could not be inspected, or why it left. */
            reason: string | null;
            evidenceIds: string[];
        };
        /** @description One page of a search. */
        CampaignTargetSearchResult: {
            items: components["schemas"]["CampaignTarget"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        /** @description A campaign as it is answered. */
        CampaignView: {
            /** @description Only for authorities: with the seed an enterprise could compute when it is drawn. */
            seed?: string;
            id: string;
            number: string | null;
            title: string;
            status: components["schemas"]["CampaignStatus"];
            /** @description Legal and political basis (工作依据). */
            basis: string;
            startsOn: string;
            endsOn: string;
            stageEnds: components["schemas"]["StageEnds"];
            /** @description Industry codes in scope. */
            industries: string[];
            /** @description Accounts of the campaign team. */
            team: string[];
            teamDemands: components["schemas"]["TeamDemands"];
            checklistIds: string[];
            /** @description Workflow of the product → key of the variant that stands in for it; absent ones run as they are. */
            workflows: {
                "general-hazard"?: string;
                "major-hazard"?: string;
            };
            /** @description Workflow key → version, fixed at publication. */
            pinned: {
                [key: string]: number;
            };
            legalProfileId: string;
            legalProfileVersion: number;
            jurisdiction: string;
            organisationId: string;
            createdBy: string;
            /** Format: date-time */
            createdAt: string;
            publishedAt: string | null;
            instanceId: string | null;
            version: number;
        };
        /** @description One page of a search. */
        CampaignViewSearchResult: {
            items: components["schemas"]["CampaignView"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        CancelInspectionDto: {
            reason: string;
        };
        CancelInstanceRequest: {
            /** @description Why; kept in the audit trail. */
            reason: string;
        };
        /** @description An official document of a case file (案卷): what it says, its number, whom it concerns. Never changed once approved. */
        CaseDocument: {
            id: string;
            /** @description Code of the document catalogue of the rules library, e.g. `RECTIFICATION_ORDER`. */
            kind: components["schemas"]["DocumentCode"];
            number: string | null;
            hazardIds: string[];
            inspectionId: string | null;
            orderId: string | null;
            /** @description The fields of the document, by their names in law.md. */
            content: {
                [key: string]: unknown;
            };
            evidenceIds: string[];
            /** @enum {string} */
            status: "DRAFT" | "APPROVED" | "RETURNED";
            /** Format: date-time */
            issuedAt: string;
            issuedBy: string;
            /** @description In whose name a deputy issued it; null: in the own. */
            issuedFor: string | null;
            approvedAt: string | null;
            approvedBy: string | null;
            /** @description In whose name a deputy approved it; null: in the own. */
            approvedFor: string | null;
            jurisdiction: string;
            enterpriseId: string;
        };
        /** @description The file of a case (案卷) beside what it must hold. */
        CaseFileView: {
            /** @description Official documents, oldest first; those of the inspection that found the hazard belong to it. */
            items: components["schemas"]["CaseDocument"][];
            demanded: components["schemas"]["DemandedDocument"][];
        };
        /** @description The reviews of a case, and what the next one has to judge. */
        CaseReviews: {
            items: components["schemas"]["Review"][];
            reviewables: components["schemas"]["Reviewable"][];
        };
        /** @description Where the case stands after a command, beside what the command made. */
        CaseStanding: {
            hazardId: string;
            state: components["schemas"]["HazardState"];
            overdue: boolean;
            effectiveDeadline: string | null;
        };
        ChangePasswordBody: {
            currentPassword: string;
            /** @description 8 to 128 characters. */
            newPassword: string;
        };
        /** @description An element that both have, and that is not the same in both. */
        ChangedElement: {
            id: string;
            /** @description BPMN type without prefix, e.g. `UserTask` or `SequenceFlow`. */
            type: string;
            /** @description Its name in the other definition; of a removed one in this. */
            name: string | null;
            changes: components["schemas"]["AttributeChange"][];
        };
        CheckInDto: {
            /** @description Needed unless the device has none; then `noPositionReason` says why. */
            position?: components["schemas"]["PositionDto"];
            /** @description Why there is no position, e.g. a cellar without signal; stands in the record of the inspection. */
            noPositionReason?: string;
            /** @description Whether the certificates were shown (安全生产法 Art 67). */
            certificateShown: boolean;
            note?: string;
            /** @description When it happened, by the clock of the device; with offset. @default now */
            occurredAt?: string;
            /** @description The clock of the device as it sends this; with offset. How far its claim is off is seen by it. */
            deviceTime?: string;
        };
        CheckMigrationRequest: {
            plan: components["schemas"]["MigrationPlanRequest"];
            instances?: components["schemas"]["InstanceChoiceRequest"];
        };
        /** @description A versioned checklist (检查表) that came with a workflow pack. Append-only. */
        Checklist: {
            id: string;
            code: string;
            version: number;
            titleZh: string;
            title: string;
            items: components["schemas"]["ChecklistItem"][];
            /** @description SHA-256 of the items, hexadecimal. */
            hash: string;
            /** Format: date-time */
            installedAt: string;
        };
        /** @description One item to check. */
        ChecklistItem: {
            no: number;
            textZh: string;
            text: string;
            /** @description Legal basis as the source names it. */
            basis: string;
            /** @enum {string} */
            suggestedLevel: "GENERAL" | "MAJOR";
            /**
             * @description How far the basis was checked; anything but `verified` is shown as 待核.
             * @enum {string}
             */
            verified: "verified" | "excerpt" | "unverified";
            note?: string;
        };
        ChecklistItemDto: {
            no: number;
            textZh: string;
            text: string;
            basis: string;
            /** @enum {string} */
            suggestedLevel: "GENERAL" | "MAJOR";
            /** @enum {string} */
            verified: "verified" | "excerpt" | "unverified";
            note?: string;
        };
        /** @description One page of a search. */
        ChecklistSearchResult: {
            items: components["schemas"]["Checklist"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        /**
         * @description What a legal number counts; the first five are periods.
         * @enum {string}
         */
        ClockUnit: "CALENDAR_DAY" | "WORKING_DAY" | "HOUR" | "MONTH" | "YEAR" | "PERCENT" | "COUNT" | "YUAN";
        /** @description A case after a step of its closure. */
        ClosingHazard: {
            /** @description What the gate (G11 销号) said, when the step led to it. */
            gate: components["schemas"]["RuleResult"] | null;
            /**
             * @description Shown beside a legal basis nobody has verified yet.
             * @enum {string|null}
             */
            basisFlag: "待核" | null;
            id: string;
            /** @description Given at registration; a draft has none. */
            number: string | null;
            state: components["schemas"]["HazardState"];
            level: components["schemas"]["HazardLevel"] | null;
            suggestedLevel: components["schemas"]["HazardLevel"];
            judgement: components["schemas"]["Judgement"] | null;
            title: string;
            description: string;
            /** @description Where in the enterprise (隐患部位). */
            place: string;
            /** @description Hazard type: 安全 / 工艺 / 电气 / 仪表 / 消防 / 总图 / 设备 / 其他, as code 1–8. */
            category: number;
            nature: components["schemas"]["HazardNature"] | null;
            source: components["schemas"]["HazardSource"];
            basis: string;
            /**
             * @description How far the basis was checked; anything but `verified` is shown as 待核.
             * @enum {string}
             */
            basisVerified: "verified" | "excerpt" | "unverified";
            checklistId: string | null;
            itemNo: number | null;
            campaignId: string | null;
            inspectionId: string | null;
            jurisdiction: string;
            enterpriseId: string;
            /** @description Organisation that found it. */
            inspectingDepartmentId: string;
            /** @description Organisation competent for it; when another, the case is transferred (G3). */
            competentDepartmentId: string;
            recordedBy: string;
            /** Format: date-time */
            recordedAt: string;
            registeredAt: string | null;
            photosBefore: string[];
            /** @description 当场整改: fixed before the inspectors left. */
            fixedOnSpot: boolean;
            fixedAt: string | null;
            fixNote: string | null;
            photosAfter: string[];
            /** @description The deadline of the order; never changes once set. */
            orderedDeadline: string | null;
            /** @description The deadline that counts: ordered, extended, or set anew by a return. */
            effectiveDeadline: string | null;
            orderId: string | null;
            acceptedAt: string | null;
            rectificationStartedAt: string | null;
            /** @description When the enterprise last declared it done. */
            completedAt: string | null;
            overdue: boolean;
            /** @description How many rounds of rectification were reported done after their deadline. */
            lateRounds: number;
            /** @description How often the review returned it (三不放过). */
            loopCount: number;
            /** @description How often the plan was returned (五到位). */
            planReturns: number;
            /** @description The two reviewers, leader first. */
            reviewerIds: string[];
            strikeOffNumber: string | null;
            closedAt: string | null;
            /** @description Closed, but after its deadline; stays visible for good. */
            closedLate: boolean;
            /** @description The earlier case this one continues, and how. */
            linkedHazardId: string | null;
            /** @enum {string|null} */
            linkKind: "RECURRENCE" | "TRANSFER" | null;
            voidRequest: components["schemas"]["VoidRequest"] | null;
            instanceId: string | null;
            version: number;
        };
        /**
         * @description Role that signs a strike-off.
         * @enum {string}
         */
        ClosingRole: "ENTERPRISE_PRINCIPAL" | "TOWN_HEAD" | "REGULATOR_LEADER" | "ORGANISER";
        /** @description One signature on the strike-off form (销号审批), or its refusal. Append-only. */
        ClosingSignature: {
            id: string;
            hazardId: string;
            /** @description 1 for the first, counting up whenever a refusal sends the case back. */
            round: number;
            role: components["schemas"]["ClosingRole"];
            /** @enum {string} */
            decision: "APPROVE" | "REFUSE";
            opinion: string | null;
            signatureEvidenceId: string | null;
            signedBy: string;
            /** @description In whose name a deputy signed; null: in the own. */
            signedFor: string | null;
            /** Format: date-time */
            at: string;
            jurisdiction: string;
            enterpriseId: string;
        };
        /** @description What everybody may know of a colleague. */
        Colleague: {
            id: string;
            name: string;
        };
        /** @description All rows of something that belongs to one thing, e.g. the plans of a case: few enough to need no pages. */
        ColleagueListing: {
            items: components["schemas"]["Colleague"][];
        };
        CommentRequest: {
            /** @description At most 4000 characters. */
            text: string;
            /** @description Accounts whose attention is asked for; at most 20. They find it with `filter: { mentions: <account id> }`. */
            mentions?: string[];
        };
        /** @description One of the two definitions compared. */
        ComparedDefinition: {
            id: string;
            key: string;
            version: number;
        };
        CompleteExternalTaskRequest: {
            /** @description The name of the worker; only under it can it complete what it has fetched. */
            workerId: string;
            /** @description Merged into the variables. */
            output?: {
                [key: string]: unknown;
            };
        };
        CompleteRecordDto: {
            /** @description Where in the enterprise it was inspected (检查场所). */
            place: string;
            /** @description 检查情况 in words. */
            findings: string;
            /** @description By the clock of the device, with offset. @default now */
            endedAt?: string;
            /** @description The clock of the device as it sends this; with offset. */
            deviceTime?: string;
        };
        CompleteTaskRequest: {
            /** @description What the task gives: the fields of its command, or variables of the workflow when no command stands behind it. */
            output?: {
                [key: string]: unknown;
            };
        };
        /** @description The enterprise's declaration that a round of rectification is done (整改报告). Append-only. */
        CompletionReport: {
            id: string;
            hazardId: string;
            planId: string | null;
            /** @description 1 for the first, counting up with every return. */
            round: number;
            text: string;
            /** @description 万元 */
            fundsSpentWan: number;
            /** @description Whether the interim controls of the plan had been running. */
            interimControlsKept: boolean;
            rootCause: string | null;
            /** @description 举一反三: the same fault was looked for elsewhere in the enterprise. */
            sweep: string | null;
            photosAfter: string[];
            evidenceIds: string[];
            /** @description The principal who signed it by submitting it. */
            signedBy: string;
            /** @description In whose name a deputy signed; null: in the own. */
            signedFor: string | null;
            /** Format: date-time */
            at: string;
            jurisdiction: string;
            enterpriseId: string;
        };
        /** @description All rows of something that belongs to one thing, e.g. the plans of a case: few enough to need no pages. */
        CompletionReportListing: {
            items: components["schemas"]["CompletionReport"][];
        };
        /** @description A completion that was taken. */
        CompletionReported: {
            case: components["schemas"]["CaseStanding"];
            /** @description Of the case, for `If-Match`. */
            version: number;
            report: components["schemas"]["CompletionReport"];
            /** @description What the gate 三不放过 would say now; what only the review can add is still missing in it. */
            outlook: components["schemas"]["RuleResult"];
        };
        ConcludeCase: {
            opinion?: string;
        };
        ConfirmOnSpot: {
            passed: boolean;
            /** @description Demanded when it did not pass. */
            note?: string;
            /** @description Where the reviewer stood, when on site. */
            position?: components["schemas"]["PositionDto"];
            evidenceIds?: string[];
        };
        /**
         * @description What a co-signer says.
         * @enum {string}
         */
        CosignDecision: "CONSENT" | "OBJECT";
        CosignTaskRequest: {
            /** @enum {string} */
            decision: "CONSENT" | "OBJECT";
            /** @description Why; an objection needs it. */
            comment?: string;
        };
        /** @description Somebody whose consent it takes to complete a task, asked for beyond what the workflow asks (加签). */
        Cosigner: {
            id: string;
            taskId: string;
            accountId: string;
            /** @description What the consent is asked for. */
            reason: string;
            askedBy: string;
            /** Format: date-time */
            askedAt: string;
            /** @description null: nothing yet. */
            decision: components["schemas"]["CosignDecision"] | null;
            comment: string | null;
            decidedAt: string | null;
            /** @description Who said it: the co-signer, or somebody on its behalf. */
            decidedBy: string | null;
            /** @description When it was no longer asked (减签). */
            removedAt: string | null;
            jurisdiction: string;
            enterpriseId: string | null;
        };
        CountersignReview: {
            agree: boolean;
            /** @description Demanded without agreement. */
            objection?: string;
        };
        /**
         * @description Where a target stands in the coverage ledger.
         * @enum {string}
         */
        Coverage: "NOT_INSPECTED" | "INSPECTED" | "IMPOSSIBLE" | "LEFT";
        /** @description The coverage of a campaign, as a whole and split up. */
        CoverageReport: {
            total: number;
            notInspected: number;
            inspected: number;
            /** @description Shown for itself and not counted as covered. */
            impossible: number;
            left: number;
            denominator: number;
            rate: number | "/";
            byArea: {
                total: number;
                notInspected: number;
                inspected: number;
                /** @description Shown for itself and not counted as covered. */
                impossible: number;
                left: number;
                denominator: number;
                rate: number | "/";
                key: string;
            }[];
            byIndustry: {
                total: number;
                notInspected: number;
                inspected: number;
                /** @description Shown for itself and not counted as covered. */
                impossible: number;
                left: number;
                denominator: number;
                rate: number | "/";
                key: string;
            }[];
            byScale: {
                total: number;
                notInspected: number;
                inspected: number;
                /** @description Shown for itself and not counted as covered. */
                impossible: number;
                left: number;
                denominator: number;
                rate: number | "/";
                key: string;
            }[];
        };
        CreateAccountBody: {
            /** @description 2 to 50 letters (of any script), digits and `._-`. */
            username: string;
            name: string;
            phone?: string;
            /** @description 执法证号 */
            certificateNo?: string;
            /** @description 8 to 128 characters. */
            password: string;
            /** Format: uuid */
            organisationId: string;
        };
        CreateCampaignDto: {
            title: string;
            /** @description Legal and political basis (工作依据). */
            basis: string;
            /** @description Code of the node the campaign covers, e.g. `51.08.21`. */
            jurisdiction: string;
            startsOn: string;
            endsOn: string;
            stageEnds: components["schemas"]["StageEndsDto"];
            industries: ("COAL_MINE" | "MINE_UNDERGROUND" | "MINE_OPEN_PIT" | "MINE_TAILINGS" | "OIL_AND_GAS" | "HAZCHEM_PRODUCTION" | "HAZCHEM_TRADE" | "HAZCHEM_USE" | "HAZCHEM_TRANSPORT" | "FIREWORKS" | "INDUSTRY_METALLURGY" | "INDUSTRY_NONFERROUS" | "INDUSTRY_BUILDING_MATERIALS" | "INDUSTRY_MACHINERY" | "INDUSTRY_LIGHT" | "INDUSTRY_TEXTILE" | "INDUSTRY_TOBACCO" | "INDUSTRY_COMMERCE" | "CONSTRUCTION_BUILDING" | "CONSTRUCTION_HIGHWAY" | "CONSTRUCTION_WATER" | "ROAD_COACH" | "ROAD_CHARTER" | "ROAD_DANGEROUS_GOODS" | "ROAD_FREIGHT" | "ROAD_SCHOOL_BUS" | "ROAD_TAXI" | "ROAD_BUS" | "FIRE_KEY_UNIT" | "GAS_PIPELINE" | "GAS_BOTTLED" | "GAS_CATERING" | "SPECIAL_EQUIPMENT" | "HYDROPOWER" | "SCHOOL" | "WATERWAY")[];
            /** @description Accounts of the campaign team. @default none */
            team?: string[];
            /** @description @default nothing besides two officers */
            teamDemands?: components["schemas"]["TeamDemandsDto"];
            /** @description At least one before publication. @default none */
            checklistIds?: string[];
            /** @description Workflow of the product → key of the variant that stands in for it. @default each runs as it is */
            workflows?: components["schemas"]["WorkflowVariantsDto"];
            /** @description @default cn-default */
            legalProfileId?: string;
            /** @description @default 1 */
            legalProfileVersion?: number;
            /** @description Seed of the random draws. @default a random one */
            seed?: string;
        };
        CreateEnterpriseBody: {
            name: string;
            /** @description 统一社会信用代码; absent for premises that never registered. */
            creditCode?: string;
            /** @description Code of the town or village it stands in. */
            jurisdiction: string;
            address: string;
            principalName: string;
            principalPhone?: string;
            /** @enum {string} */
            industry: "COAL_MINE" | "MINE_UNDERGROUND" | "MINE_OPEN_PIT" | "MINE_TAILINGS" | "OIL_AND_GAS" | "HAZCHEM_PRODUCTION" | "HAZCHEM_TRADE" | "HAZCHEM_USE" | "HAZCHEM_TRANSPORT" | "FIREWORKS" | "INDUSTRY_METALLURGY" | "INDUSTRY_NONFERROUS" | "INDUSTRY_BUILDING_MATERIALS" | "INDUSTRY_MACHINERY" | "INDUSTRY_LIGHT" | "INDUSTRY_TEXTILE" | "INDUSTRY_TOBACCO" | "INDUSTRY_COMMERCE" | "CONSTRUCTION_BUILDING" | "CONSTRUCTION_HIGHWAY" | "CONSTRUCTION_WATER" | "ROAD_COACH" | "ROAD_CHARTER" | "ROAD_DANGEROUS_GOODS" | "ROAD_FREIGHT" | "ROAD_SCHOOL_BUS" | "ROAD_TAXI" | "ROAD_BUS" | "FIRE_KEY_UNIT" | "GAS_PIPELINE" | "GAS_BOTTLED" | "GAS_CATERING" | "SPECIAL_EQUIPMENT" | "HYDROPOWER" | "SCHOOL" | "WATERWAY";
            /** @enum {string} */
            scale: "ABOVE" | "BELOW" | "SMALL_SCATTERED";
            /**
             * @description @default NORMAL
             * @enum {string}
             */
            status?: "NORMAL" | "RECTIFYING" | "PARTIALLY_STOPPED" | "STOPPED" | "CLOSED" | "BLACKLISTED";
            /** @description 安全风险等级; null: not assessed. @default not assessed */
            riskLevel?: ("RED" | "ORANGE" | "YELLOW" | "BLUE") | null;
            /**
             * Format: uuid
             * @description 行业主管部门
             */
            sectorRegulatorId?: string;
            /**
             * Format: uuid
             * @description 发证机关
             */
            licensingAuthorityId?: string;
            /**
             * Format: uuid
             * @description 审批机关
             */
            approvingAuthorityId?: string;
            /** @description @default none */
            tags?: string[];
            /** @description Degrees, WGS-84. */
            latitude?: number;
            /** @description Degrees, WGS-84. */
            longitude?: number;
        };
        CreateOrganisationBody: {
            /** @enum {string} */
            kind: "GOVERNMENT" | "OFFICE" | "REGULATOR" | "TOWN" | "EXPERT_BODY";
            name: string;
            /** @description @default the name */
            shortName?: string;
            /** @description Code of the node it stands at; empty for one that stands above all of them. */
            jurisdiction: string;
            /** Format: uuid */
            parentId?: string;
            /** @description Industries it regulates. @default none */
            industries?: ("COAL_MINE" | "MINE_UNDERGROUND" | "MINE_OPEN_PIT" | "MINE_TAILINGS" | "OIL_AND_GAS" | "HAZCHEM_PRODUCTION" | "HAZCHEM_TRADE" | "HAZCHEM_USE" | "HAZCHEM_TRANSPORT" | "FIREWORKS" | "INDUSTRY_METALLURGY" | "INDUSTRY_NONFERROUS" | "INDUSTRY_BUILDING_MATERIALS" | "INDUSTRY_MACHINERY" | "INDUSTRY_LIGHT" | "INDUSTRY_TEXTILE" | "INDUSTRY_TOBACCO" | "INDUSTRY_COMMERCE" | "CONSTRUCTION_BUILDING" | "CONSTRUCTION_HIGHWAY" | "CONSTRUCTION_WATER" | "ROAD_COACH" | "ROAD_CHARTER" | "ROAD_DANGEROUS_GOODS" | "ROAD_FREIGHT" | "ROAD_SCHOOL_BUS" | "ROAD_TAXI" | "ROAD_BUS" | "FIRE_KEY_UNIT" | "GAS_PIPELINE" | "GAS_BOTTLED" | "GAS_CATERING" | "SPECIAL_EQUIPMENT" | "HYDROPOWER" | "SCHOOL" | "WATERWAY")[];
            /** @description @default none */
            functions?: ("SUPERVISION" | "LICENSING" | "APPROVAL" | "ENFORCEMENT")[];
            creditCode?: string;
        };
        CreateTaskLinkBody: {
            /** @description Days it lives, 1 to 7. @default 3 */
            days?: number;
            /** @description Mobile number of the one person it is for. @default whoever opens it first */
            phone?: string;
        };
        DecideExtension: {
            approved: boolean;
            reason: string;
        };
        DecidePenalty: {
            /** @description False refuses the proposal (不予处罚); then there is neither amount nor daily penalty. @default true */
            approved?: boolean;
            /** @description Yuan. @default as proposed */
            amountYuan?: number;
            /** @description Why it was decided so. */
            opinion: string;
            /** @description First day on which refusing to correct costs the amount again (Art 112). @default no daily penalty */
            dailyFrom?: string;
        };
        DecideVoid: {
            approved: boolean;
            reason: string;
        };
        /** @description A fine, with what the daily penalty has come to. */
        DecidedPenalty: {
            /** @description Counted until the work was reported done, or until now. */
            daily: {
                days: number;
                totalYuan: number;
            } | null;
            id: string;
            hazardId: string;
            kind: components["schemas"]["EscalationKind"];
            /**
             * Format: date-time
             * @description The deadline it was about.
             */
            deadline: string;
            /** @description Document issued with it, e.g. the 督办函. */
            documentId: string | null;
            /** @description e.g. article and amount of a penalty, reason and accountable person of a disposal. */
            content: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            at: string;
            by: string;
            jurisdiction: string;
            enterpriseId: string;
        };
        /** @description A DMN decision table whose decision is the verdict of a gate. */
        DecisionTable: {
            /**
             * @description `UNIQUE`: at most one row may apply. `FIRST`: the first one that applies counts.
             * @enum {string}
             */
            hitPolicy: "UNIQUE" | "FIRST";
            inputs: components["schemas"]["TableInput"][];
            rows: components["schemas"]["TableRow"][];
        };
        DecisionTableDto: {
            /**
             * @description `UNIQUE`: at most one row may apply. `FIRST`: the first that applies counts.
             * @enum {string}
             */
            hitPolicy: "UNIQUE" | "FIRST";
            inputs: components["schemas"]["TableInputDto"][];
            rows: components["schemas"]["TableRowDto"][];
        };
        /** @description One version of a workflow; its files never change, instances stay with the version they started under. */
        Definition: {
            id: string;
            /** @description Id of the executable process in the file. */
            key: string;
            /** @description Counts from 1; a file that equals the latest version is that version. */
            version: number;
            name: string;
            /** @description What its author calls it in English; null when that is not written. */
            nameEn: string | null;
            /** @description What the proof said. */
            report: components["schemas"]["DeploymentReport"];
            /** @description SHA-256 of the files, hexadecimal. */
            hash: string;
            /**
             * @description Which lane runs it, see  {@link  ProcessLane } .
             * @enum {string}
             */
            lane: "compiled" | "bpmn-engine";
            elements: components["schemas"]["DefinitionNode"][];
            /** @description While set no instance of this version begins. */
            suspendedAt: string | null;
            suspendedBy: string | null;
            suspensionReason: string | null;
            /** @description Place whose campaigns may use it, with everything below; empty: the whole installation. */
            jurisdiction: string;
            /** @description Key of the workflow of the product whose promises it keeps, and which it can stand in for. */
            variantOf: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
        };
        /** @description How instances of a version begin. */
        DefinitionBeginning: {
            /**
             * @description `HAND`: by whoever may, see `POST /instances`. `SUBJECT`: by what it is about, as the workflows of the product and their variants do. `MESSAGE`, `SIGNAL`, `TIMER`: by its start event. `NEWER_VERSION`: not any more.
             * @enum {string}
             */
            by: "HAND" | "SUBJECT" | "MESSAGE" | "SIGNAL" | "TIMER" | "NEWER_VERSION";
            /** @description Name of the message or signal. */
            name: string | null;
        };
        /** @description One version, and how its instances begin. */
        DefinitionDetail: {
            id: string;
            /** @description Id of the executable process in the file. */
            key: string;
            /** @description Counts from 1; a file that equals the latest version is that version. */
            version: number;
            name: string;
            /** @description What its author calls it in English; null when that is not written. */
            nameEn: string | null;
            /** @description What the proof said. */
            report: components["schemas"]["DeploymentReport"];
            /** @description SHA-256 of the files, hexadecimal. */
            hash: string;
            /**
             * @description Which lane runs it, see  {@link  ProcessLane } .
             * @enum {string}
             */
            lane: "compiled" | "bpmn-engine";
            elements: components["schemas"]["DefinitionNode"][];
            /** @description While set no instance of this version begins. */
            suspendedAt: string | null;
            suspendedBy: string | null;
            suspensionReason: string | null;
            /** @description Place whose campaigns may use it, with everything below; empty: the whole installation. */
            jurisdiction: string;
            /** @description Key of the workflow of the product whose promises it keeps, and which it can stand in for. */
            variantOf: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            begins: components["schemas"]["DefinitionBeginning"];
        };
        /** @description What the other definition has made of this one. The layout of the diagram does not count. */
        DefinitionDifference: {
            before: components["schemas"]["ComparedDefinition"];
            after: components["schemas"]["ComparedDefinition"];
            added: components["schemas"]["DiffElement"][];
            removed: components["schemas"]["DiffElement"][];
            changed: components["schemas"]["ChangedElement"][];
            /** @description Whether `pack.yaml` is another. */
            packChanged: boolean;
            /** @description Whether `policies.yaml` is another. */
            policiesChanged: boolean;
        };
        /** @description How long things took in a definition. */
        DefinitionDurations: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            /** @description Elements that were left within the period, the slowest (by `p95Seconds`) first. */
            items: components["schemas"]["ElementDuration"][];
        };
        /** @description Which ways the instances of a definition went. */
        DefinitionFlows: {
            /** Format: date-time */
            from: string;
            /** Format: date-time */
            to: string;
            /** @description Flows that were taken within the period, the most frequent first. */
            items: components["schemas"]["FlowFrequency"][];
        };
        /** @description One flow node of a definition as clients see it. */
        DefinitionNode: {
            id: string;
            name?: string;
            /** @description BPMN type without prefix, e.g. `UserTask`. */
            type: string;
            /** @description `bihuan:` attributes as written. */
            attributes: {
                [key: string]: string;
            };
        };
        /** @description One page of a search. */
        DefinitionSearchResult: {
            items: components["schemas"]["Definition"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        /** @description Where the instances of a definition stand now. */
        DefinitionTokens: {
            /**
             * Format: date-time
             * @description The moment the ages are counted to.
             */
            at: string;
            /** @description Elements with tokens, the fullest first. Tokens that wait in front of a join count nowhere. */
            items: components["schemas"]["ElementTokens"][];
        };
        DelegateTaskRequest: {
            /**
             * Format: uuid
             * @description Account of whoever prepares it.
             */
            accountId: string;
        };
        /**
         * @description `PENDING`: somebody else prepares it. `RESOLVED`: prepared, and back with its owner.
         * @enum {string}
         */
        DelegationState: "PENDING" | "RESOLVED";
        /** @description One line of what the file of a case must hold. */
        DemandedDocument: {
            /** @description Any of these fulfils it. */
            anyOf: components["schemas"]["DocumentCode"][];
            /**
             * @description Until when it has to be there: the strike-off, or the conclusion of the case.
             * @enum {string}
             */
            dueBy: "STRIKE_OFF" | "CLOSURE";
            /** @description Those of `anyOf` that are there. */
            present: components["schemas"]["DocumentCode"][];
        };
        DeployRequest: {
            /** @description BPMN 2.0 XML, at most 1 MB. */
            xml: string;
            /** @description Text of `pack.yaml`: variables at the start and outputs of elements. @default their names are not checked */
            pack?: string;
            /** @description Text of `policies.yaml`: what every run has to keep. @default none */
            policies?: string;
            /** @description Place it is for, with everything below. @default the whole installation, which only who may act everywhere can do */
            jurisdiction?: string;
            /**
             * @description Key of a workflow of the product it can stand in for in campaigns; what that one promises is proven of it as well.
             *     @default none
             */
            variantOf?: string;
        };
        /** @description Which version the file is now. */
        DeployedDefinition: {
            id: string;
            key: string;
            version: number;
        };
        /** @description The files of one version. */
        DeployedFiles: {
            /** @description BPMN 2.0. */
            xml: string;
            /** @description Text of `pack.yaml`; null when it was deployed without one. */
            pack: string | null;
            /** @description Text of `policies.yaml`; null when it was deployed without one. */
            policies: string | null;
        };
        /** @description What deployment says about a definition. */
        DeploymentReport: {
            /** @enum {string} */
            verdict: "accepted" | "refused";
            /**
             * @description The lane that runs it; absent when none would.
             * @enum {string}
             */
            lane?: "compiled" | "bpmn-engine";
            findings: components["schemas"]["ProofFinding"][];
            /** @description Checks nobody could make, e.g. `handlers` when no list of handlers was given. */
            skipped: string[];
            /** @description Effort of the proof; `limitReached` means that a part of it is missing, which is a finding too. */
            explored: {
                markings: number;
                limitReached: boolean;
            };
        };
        /** @description Somebody does somebody else's tasks for a time. */
        Deputyship: {
            id: string;
            /** @description Who is absent. */
            accountId: string;
            accountName: string;
            /** @description Who does its tasks meanwhile, beside the own. */
            deputyId: string;
            deputyName: string;
            /** Format: date-time */
            from: string;
            /**
             * Format: date-time
             * @description Not any more from this moment on.
             */
            to: string;
            reason: string;
            appointedBy: string;
            /** Format: date-time */
            createdAt: string;
            /** @description When it was ended before its time. */
            endedAt: string | null;
            /** @description Of who is absent. */
            jurisdiction: string;
            enterpriseId: string | null;
        };
        /** @description One page of a search. */
        DeputyshipSearchResult: {
            items: components["schemas"]["Deputyship"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        /** @description An element of a diagram: flow node, sequence flow, annotation, the process itself, or a message, signal or error. */
        DiffElement: {
            id: string;
            /** @description BPMN type without prefix, e.g. `UserTask` or `SequenceFlow`. */
            type: string;
            /** @description Its name in the other definition; of a removed one in this. */
            name: string | null;
        };
        /** @description One expectation that does not hold. */
        Difference: {
            /** @description `waits`, `state`, `states`, `trace`, `never`, `thrown` or `variables`. */
            what: string;
            /** @description Lines: `- ` expected and missing, `+ ` there instead, `  ` both. */
            diff: string[];
        };
        DisposeLateness: {
            /** @description Why it was late. */
            reason: string;
            /** @description Who answers for it. */
            accountablePerson: string;
            /** @description What was done about it, e.g. 约谈, 通报批评. */
            measure: string;
        };
        /**
         * @description Stable code of a document.
         * @enum {string}
         */
        DocumentCode: "INQUIRY_NOTICE" | "INQUIRY_RECORD" | "SITE_EXAMINATION_RECORD" | "SAMPLING_VOUCHER" | "EVIDENCE_PRESERVATION_APPROVAL" | "EVIDENCE_PRESERVATION_NOTICE" | "EVIDENCE_HANDLING_APPROVAL" | "EVIDENCE_HANDLING_DECISION" | "INSPECTION_RECORD" | "ON_SITE_MEASURES_DECISION" | "RECTIFICATION_ORDER" | "REVIEW_OPINION" | "COERCIVE_MEASURES_DECISION" | "APPRAISAL_COMMISSION" | "PENALTY_NOTICE" | "STATEMENT_RECORD" | "HEARING_RIGHT_NOTICE" | "HEARING_SUMMONS" | "HEARING_RECORD" | "HEARING_REPORT" | "CASE_HANDLING_APPROVAL" | "COLLECTIVE_DISCUSSION_RECORD" | "SPOT_PENALTY_UNIT" | "SPOT_PENALTY_PERSON" | "PENALTY_DECISION_UNIT" | "PENALTY_DECISION_PERSON" | "FINE_REMINDER" | "FINE_DEFERMENT_APPROVAL" | "FINE_DEFERMENT_GRANT" | "ENFORCEMENT_APPLICATION" | "CASE_CONCLUSION_APPROVAL" | "CASE_TRANSFER_APPROVAL" | "CASE_TRANSFER" | "INVESTIGATION_REPORT" | "SPECIAL_MATTER_APPROVAL" | "SELF_CHECK_RECORD" | "PHOTO_BEFORE" | "PHOTO_AFTER" | "INTERNAL_NOTICE" | "RECTIFICATION_RECEIPT" | "RECTIFICATION_REPORT" | "ACCEPTANCE_RECORD" | "STRIKE_OFF_APPROVAL" | "MAJOR_HAZARD_REPORT" | "RECTIFICATION_PLAN" | "INTERIM_CONTROL_PLAN" | "EMERGENCY_PLAN" | "WORKER_ANNOUNCEMENT" | "PROGRESS_REPORT" | "FUNDS_VOUCHER" | "EVALUATION_REPORT" | "RESUMPTION_APPLICATION" | "RESUMPTION_APPROVAL" | "REGULATOR_REPORT_RECEIPT" | "URGING_LETTER" | "TRANSFER_LETTER" | "TRANSFER_RECEIPT" | "EXTENSION_APPLICATION" | "LISTING_NOTICE" | "MEDIA_PUBLICATION" | "ACCEPTANCE_APPLICATION" | "ACCEPTANCE_APPROVAL" | "DELISTING_NOTICE" | "ACCOUNTABILITY_RECORD" | "VOID_APPROVAL" | "LOOKBACK_RECORD";
        /** @description How an enterprise was drawn: first in the order of SHA-256(seed ‖ enterprise id) among those left to inspect. */
        Draw: {
            seed: string;
            /** @description Code of the node that was drawn from. */
            place: string;
            /** @description Counts from 1. */
            position: number;
            /** @description How many there were to draw from. */
            population: number;
        };
        DrawSampleBody: {
            /** @description Why it is drawn; it stands in the trail. */
            purpose: string;
            /** @description Cases to draw from, by the filter of a search of hazards. @default all the drawer sees */
            filter?: {
                [key: string]: unknown;
            };
            /** @description How many to draw. */
            size: number;
            /** @description A seed of the drawer's own, e.g. figures thrown before witnesses. @default made up by the server */
            seed?: string;
        };
        /** @description `bihuan:` attributes (namespace `urn:bihuan:bpmn`) a wait carries; values that begin with `=` in the file are FEEL and come evaluated. */
        ElementAttributes: {
            /** @description task: role codes, separated by blanks; any of them may do it, inside the instance's jurisdiction or enterprise. */
            role?: string;
            /** @description task: account id of the one person who must do it. */
            assignee?: string;
            /** @description task: ISO 8601 moment it is due. */
            due?: string;
            /**
             * @description task: 0 to 100, the higher the more urgent.
             * @default 50
             */
            priority: number;
            /**
             * @description task: name of the use case that completes it.
             * @default the element id
             */
            command: string;
            /** @description task: element id of an earlier task whose performer may not perform this one; several separated by blanks. */
            notPerformerOf?: string;
            /** @description rule: code of the rule; its result becomes the variable named by `result`. */
            rule?: string;
            result?: string;
            /** @description rule: variant of the rule, e.g. `light`. */
            variant?: string;
            /**
             * @description job: name of the handler.
             * @default the element id
             */
            handler: string;
            /** @description job: under which workers outside of the product fetch it; it then has no handler. */
            topic?: string;
            /**
             * @description job: whether it runs inside the step's own transaction.
             * @default false
             */
            inline: boolean;
            /**
             * @description job: attempts before an incident.
             * @default 3
             */
            retries: number;
            /** @description call: key of the definition to start. */
            calledElement?: string;
            /** @description message/signal: name to wait for. */
            name?: string;
            /** @description message: correlation key. */
            correlationKey?: string;
            /** @description State of the subject from the moment a token enters the element, e.g. `RECTIFYING`. */
            state?: string;
            /** @description multi-instance: the item and its index; inside a multi-instance sub-process those of the instance around the wait. */
            item?: unknown;
            index?: number;
        };
        /** @description How long tokens stayed in one element, as far as they left it within the period. */
        ElementDuration: {
            elementId: string;
            /** @description Tokens that went on from it. */
            completed: number;
            /** @description Tokens that something took away, e.g. a boundary event or a return; their time does not count. */
            cancelled: number;
            /** @description Half of the completed ones took at most this many seconds; null when none was completed. */
            p50Seconds: number | null;
            /** @description 95 of 100 took at most this many seconds; null when none was completed. */
            p95Seconds: number | null;
        };
        /** @description The tokens that stand in one element now. */
        ElementTokens: {
            elementId: string;
            /** @description How many, over all instances of this version that go on. */
            count: number;
            /** @description For how long the youngest has stood there, in seconds. */
            minSeconds: number;
            /** @description For how long they have stood there on average, in seconds. */
            avgSeconds: number;
            /** @description For how long the oldest has stood there, in seconds. */
            maxSeconds: number;
        };
        /** @description An enterprise as the authorities know it (一企一档). Its id is that of its organisation. */
        Enterprise: {
            id: string;
            /** @description The same as  {@link  id } : an enterprise's own people see its row like every other row of it. */
            enterpriseId: string;
            jurisdiction: string;
            /** @description 统一社会信用代码; null for premises that never registered (小散远). */
            creditCode: string | null;
            name: string;
            address: string;
            principalName: string;
            principalPhone: string | null;
            industry: components["schemas"]["Industry"];
            scale: components["schemas"]["EnterpriseScale"];
            status: components["schemas"]["EnterpriseStatus"];
            /** @description 安全风险等级; null while nobody has assessed it. */
            riskLevel: components["schemas"]["EnterpriseRiskLevel"] | null;
            /** @description 行业主管部门 */
            sectorRegulatorId: string | null;
            /** @description 发证机关 */
            licensingAuthorityId: string | null;
            /** @description 审批机关 */
            approvingAuthorityId: string | null;
            tags: string[];
            /** @description Degrees, WGS-84. */
            latitude: number | null;
            /** @description Degrees, WGS-84. */
            longitude: number | null;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description 一企一档: what is known of an enterprise, as far as the reader sees it. */
        EnterpriseProfile: {
            enterprise: components["schemas"]["Enterprise"];
            jurisdictionName: string;
            /** @description Names of the authorities by their ids. */
            authorities: {
                [key: string]: string;
            };
            units: components["schemas"]["EnterpriseUnit"][];
            visits: components["schemas"]["ProfileVisitNewest"];
            hazardCounts: components["schemas"]["HazardCounts"];
            openHazards: components["schemas"]["ProfileHazard"][];
            closedHazards: components["schemas"]["ProfileHazard"][];
            orders: components["schemas"]["ProfileOrderNewest"];
            penalties: components["schemas"]["ProfilePenaltyNewest"];
            /** @description The newest first, at most 100. */
            history: components["schemas"]["ProfileEvent"][];
        };
        /**
         * @description Level of an enterprise's safety risk by its colour. Known from one source that was not read in full: 待核.
         * @enum {string}
         */
        EnterpriseRiskLevel: "RED" | "ORANGE" | "YELLOW" | "BLUE";
        /**
         * @description Size of an enterprise.
         * @enum {string}
         */
        EnterpriseScale: "ABOVE" | "BELOW" | "SMALL_SCATTERED";
        /** @description One page of a search. */
        EnterpriseSearchResult: {
            items: components["schemas"]["Enterprise"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        /**
         * @description Whether an enterprise may produce.
         * @enum {string}
         */
        EnterpriseStatus: "NORMAL" | "RECTIFYING" | "PARTIALLY_STOPPED" | "STOPPED" | "CLOSED" | "BLACKLISTED";
        /** @description A workshop, team or post inside an enterprise. */
        EnterpriseUnit: {
            id: string;
            enterpriseId: string;
            jurisdiction: string;
            kind: components["schemas"]["EnterpriseUnitKind"];
            name: string;
            /** @description The unit it belongs to; null right below the enterprise. */
            parentId: string | null;
            /** @description Who answers for it. */
            headName: string | null;
        };
        /**
         * @description Kinds of unit inside an enterprise.
         * @enum {string}
         */
        EnterpriseUnitKind: "WORKSHOP" | "TEAM" | "POST";
        /** @description All rows of something that belongs to one thing, e.g. the plans of a case: few enough to need no pages. */
        EnterpriseUnitListing: {
            items: components["schemas"]["EnterpriseUnit"][];
        };
        /** @description A rung of the overdue ladder that was taken. */
        Escalated: {
            case: components["schemas"]["CaseStanding"];
            /** @description Of the case, for `If-Match`. */
            version: number;
            escalation: components["schemas"]["Escalation"];
        };
        /** @description One rung that was taken. Append-only. */
        Escalation: {
            id: string;
            hazardId: string;
            kind: components["schemas"]["EscalationKind"];
            /**
             * Format: date-time
             * @description The deadline it was about.
             */
            deadline: string;
            /** @description Document issued with it, e.g. the 督办函. */
            documentId: string | null;
            /** @description e.g. article and amount of a penalty, reason and accountable person of a disposal. */
            content: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            at: string;
            by: string;
            jurisdiction: string;
            enterpriseId: string;
        };
        /**
         * @description Rungs of the overdue ladder (G8) and what was done about lateness.
         * @enum {string}
         */
        EscalationKind: "REMIND_D7" | "REMIND_D3" | "REMIND_D1" | "OVERDUE" | "PROGRESS_DUE" | "URGED" | "PENALTY_PROPOSED" | "PENALTY_DECIDED" | "PENALTY_REFUSED" | "LATENESS_DISPOSED";
        /** @description All rows of something that belongs to one thing, e.g. the plans of a case: few enough to need no pages. */
        EscalationListing: {
            items: components["schemas"]["Escalation"][];
        };
        /** @description A file handed in, and where it comes from. The same bytes handed in twice are two pieces of evidence. */
        Evidence: {
            id: string;
            /** @description SHA-256 of the content, hexadecimal. */
            hash: string;
            kind: components["schemas"]["EvidenceKind"];
            fileName: string;
            /** @description Read from the content, not from what the client says. */
            mime: string;
            /** @description Bytes. */
            size: number;
            /** @description When it was captured, as the device claims. */
            takenAt: string | null;
            /** @description The moment it stands for, when that is another one (a document's date). */
            effectiveAt: string | null;
            /** @description The device's clock when it sent the file: how far its claims are off. */
            deviceTime: string | null;
            /**
             * Format: date-time
             * @description When it arrived, by our clock.
             */
            receivedAt: string;
            /** @description Account that handed it in. */
            takenBy: string;
            takenByName: string;
            location: components["schemas"]["EvidenceLocation"] | null;
            /** @description The thing it belongs to; null until a record refers to it. */
            subjectType: string | null;
            subjectId: string | null;
            jurisdiction: string;
            enterpriseId: string | null;
            /** @description For a photo after rectification: the photo of the same spot before. */
            beforeId: string | null;
            /** @description For an annotated copy: the photo it was drawn upon, which stays as it was. */
            annotatesId: string | null;
            /** @description For an annotated copy: what was drawn upon the photo; null for copies of which only the picture was handed in. */
            annotation: components["schemas"]["Annotation"] | null;
        };
        /** @description An earlier piece of evidence with the very same bytes. */
        EvidenceDuplicate: {
            id: string;
            /** Format: date-time */
            receivedAt: string;
            takenByName: string;
            subjectType: string | null;
            subjectId: string | null;
        };
        /**
         * @description What a file is in a case.
         * @enum {string}
         */
        EvidenceKind: "PHOTO_BEFORE" | "PHOTO_AFTER" | "PHOTO" | "DOCUMENT" | "VOUCHER" | "SIGNATURE" | "VIDEO";
        /** @description Where a device says it was. */
        EvidenceLocation: {
            /** @description Degrees, WGS-84. */
            latitude: number;
            /** @description Degrees, WGS-84. */
            longitude: number;
            /** @description Metres. */
            accuracy?: number;
        };
        /** @description One page of a search. */
        EvidenceSearchResult: {
            items: components["schemas"]["Evidence"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        /** @description What was stored. */
        EvidenceUploaded: {
            id: string;
            /** @description SHA-256 of the content, hexadecimal. */
            hash: string;
            mime: string;
            /** @description Bytes. */
            size: number;
            /** Format: date-time */
            receivedAt: string;
            /** @description Earlier evidence with the same bytes, as far as the uploader may see it; at most 10, the earliest first. */
            duplicates: components["schemas"]["EvidenceDuplicate"][];
        };
        ExplainGate: {
            /** @description @default the form the workflow applies to this case */
            variant?: string;
        };
        ExportLedgerBody: {
            /**
             * @description Field name → value, or → `{ eq, ne, in, lt, lte, gt, gte, like, exists }`; all of them must hold.
             *     `like` finds a part of the text, ignoring case.
             */
            filter?: {
                [key: string]: unknown;
            };
            /** @description Sort keys, the first weighing most; the identifier breaks ties. */
            sort?: components["schemas"]["SearchSort"][];
            page?: components["schemas"]["SearchPage"];
            /**
             * @description @default ENTERPRISE
             * @enum {string}
             */
            ledger?: "ENTERPRISE" | "REGISTER" | "ISSUES" | "MEASURES";
            /**
             * @description Language of labels in the cells. @default zh
             * @enum {string}
             */
            language?: "zh" | "en";
            /** @description Codes of the columns, from left to right; the counter stands before them. @default those of the ledger */
            columns?: string[];
        };
        ExtendLockRequest: {
            /** @description The name of the worker; only under it can it complete what it has fetched. */
            workerId: string;
            /** @description For how long from now: 1 second to 1 day. */
            lockSeconds: number;
        };
        /** @description Until when the worker has the task now. */
        ExtendedLock: {
            /** @description ISO 8601. */
            lockedUntil: string;
        };
        /** @description A request for more time (延期申请, G7) and its decision. */
        Extension: {
            id: string;
            hazardId: string;
            reasonCode: components["schemas"]["ExtensionReason"];
            reason: string;
            interimMeasures: string;
            /** Format: date-time */
            previousDeadline: string;
            /** Format: date-time */
            newDeadline: string;
            evidenceIds: string[];
            /** @description 延期申请表: a draft until it is decided. */
            documentId: string;
            /** Format: date-time */
            requestedAt: string;
            requestedBy: string;
            /** @enum {string} */
            status: "PENDING" | "APPROVED" | "REFUSED" | "WITHDRAWN";
            decidedAt: string | null;
            decidedBy: string | null;
            decisionReason: string | null;
            jurisdiction: string;
            enterpriseId: string;
        };
        /** @description A request that was decided on. */
        ExtensionDecided: {
            case: components["schemas"]["CaseStanding"];
            /** @description Of the case, for `If-Match`. */
            version: number;
            extension: components["schemas"]["Extension"];
        };
        /** @description All rows of something that belongs to one thing, e.g. the plans of a case: few enough to need no pages. */
        ExtensionListing: {
            items: components["schemas"]["Extension"][];
        };
        /**
         * @description Code of a reason for an extension.
         * @enum {string}
         */
        ExtensionReason: "FORCE_MAJEURE" | "EXTERNAL_CAUSE" | "GOVERNMENT_ACT" | "EQUIPMENT_DELIVERY";
        /** @description A request that was taken up. */
        ExtensionRequested: {
            case: components["schemas"]["CaseStanding"];
            /** @description Of the case, for `If-Match`. */
            version: number;
            extension: components["schemas"]["Extension"];
            /** @description Every condition of the gate (G7), all of them met. */
            criteria: components["schemas"]["RuleCriterion"][];
        };
        /** @description A service task that a worker outside of the product does; deleted when it is done, or when nobody waits for it any more. */
        ExternalTask: {
            id: string;
            instanceId: string;
            executionId: string;
            elementId: string;
            /** @description By which workers find it: `bihuan:topic` of the element. */
            topic: string;
            /** @description Attempts left; with none it is an incident, and no worker gets it. */
            retries: number;
            /** @description Failed attempts so far. */
            failures: number;
            /** @description What the last failed attempt said. */
            lastError: string | null;
            /**
             * Format: date-time
             * @description No worker gets it before.
             */
            availableAt: string;
            /** @description The worker that has it, also after its lock has run out, until another one gets it. */
            lockedBy: string | null;
            lockedUntil: string | null;
            /** Format: date-time */
            createdAt: string;
            subjectType: string;
            subjectId: string;
            jurisdiction: string;
            enterpriseId: string | null;
        };
        /** @description One page of a search. */
        ExternalTaskSearchResult: {
            items: components["schemas"]["ExternalTask"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        FailExternalTaskRequest: {
            /** @description The name of the worker; only under it can it complete what it has fetched. */
            workerId: string;
            /** @description What went wrong, at most 2000 characters. */
            message: string;
            /** @description Attempts left after this one, 0 to 100; 0 makes an incident. Absent: one fewer than before. */
            retries?: number;
            /** @description Seconds until the next attempt, up to 7 days. Absent: 10, doubled with each failure. */
            backoffSeconds?: number;
        };
        /** @description What follows from a failed attempt. */
        FailedAttempt: {
            /** @description Attempts left; with 0 a person has to look at the incident and retry it. */
            retries: number;
        };
        FeedBackTransfer: {
            result: string;
        };
        /** @description How trying an expression went. */
        FeelTrial: {
            /** @description Names it takes from its surroundings. */
            names: string[];
            /** @description What it gives, as JSON; absent when it gives nothing. */
            value?: unknown;
            /** @description Why it gives nothing. */
            problem?: components["schemas"]["Problem"];
        };
        FetchAndLockRequest: {
            /** @description The name of the worker; only under it can it complete what it has fetched. */
            workerId: string;
            /** @description What the worker can do, 1 to 50. */
            topics: string[];
            /** @description For how long it gets the tasks: 1 second to 1 day. */
            lockSeconds: number;
            /** @description How many tasks at most, 1 to 100. @default 1 */
            max?: number;
        };
        /** @description A task as its worker gets it. */
        FetchedTask: {
            id: string;
            topic: string;
            elementId: string;
            instanceId: string;
            /** @description Key and version of the definition. */
            key: string;
            version: number;
            subjectType: string;
            subjectId: string;
            jurisdiction: string;
            enterpriseId: string | null;
            variables: components["schemas"]["Variables"];
            /** @description In a multi-instance the item it is about. */
            item?: unknown;
            /** @description Attempts left, this one included. */
            retries: number;
            /** @description ISO 8601; from then on another worker may get it. */
            lockedUntil: string;
        };
        /** @description A number for people, with what it means and the rows it was counted from. */
        Figure: {
            code: string;
            label: components["schemas"]["BilingualText"];
            /** @description `/` when there is nothing to divide by, as the forms of the field print it. */
            value: number | "/";
            unit: components["schemas"]["FigureUnit"];
            numerator: number;
            /** @description Null when nothing is divided. */
            denominator: number | null;
            formula: components["schemas"]["BilingualText"];
            /** @description True where the sources give the name only and the formula is our reading of it; shown as 待核. */
            unverified: boolean;
            /** @description The rows of the numerator. */
            list: components["schemas"]["FigureRows"];
            /** @description The rows of the denominator; null when nothing is divided. */
            outOf: components["schemas"]["FigureRows"] | null;
        };
        /** @description The filter of a search request. */
        FigureFilter: {
            [key: string]: unknown;
        };
        /**
         * @description What a search finds, e.g. `POST /hazards/search`.
         * @enum {string}
         */
        FigureResource: "hazards" | "targets" | "inspections" | "enterprises";
        /** @description The rows behind a number: what to send to the search of the resource. */
        FigureRows: {
            /** @description `targets`: `POST /targets/search`; the others: `POST /<resource>/search`. */
            resource: components["schemas"]["FigureResource"];
            filter: components["schemas"]["FigureFilter"];
        };
        /**
         * @description `RATIO` of 0 to 1, `DAYS`, `WAN` (万元), else a count.
         * @enum {string}
         */
        FigureUnit: "COUNT" | "RATIO" | "DAYS" | "WAN";
        FindRequest: {
            /** @description Part of a number, title or name; 1 to 50 characters. */
            text: string;
        };
        /** @description One reason why a definition cannot be run, written for the organiser who has to mend it. */
        Finding: {
            /** @description Absent when the finding concerns the file as a whole. */
            elementId?: string;
            elementName?: string;
            /** @description Stable name of the check, e.g. `exclusive-split-without-default`. */
            rule: string;
            problem: components["schemas"]["Bilingual"];
            remedy: components["schemas"]["Bilingual"];
        };
        /** @description How often a sequence flow was taken within the period. */
        FlowFrequency: {
            flowId: string;
            /** @description Tokens that took it. */
            times: number;
            /** @description Instances in which it was taken; fewer than `times` when it is part of a loop. */
            instances: number;
        };
        FollowUpRequest: {
            /** @description ISO 8601 moment to look at it again; null: no more. */
            followUp: string | null;
        };
        /** @description At most 8 of each kind, the best first. */
        Found: {
            cases: components["schemas"]["FoundCase"][];
            enterprises: components["schemas"]["FoundEnterprise"][];
            people: components["schemas"]["FoundPerson"][];
        };
        /** @description A case that was found. */
        FoundCase: {
            id: string;
            number: string | null;
            title: string;
            state: components["schemas"]["HazardState"];
            enterpriseName: string | null;
        };
        /** @description An enterprise that was found. */
        FoundEnterprise: {
            id: string;
            name: string;
            creditCode: string | null;
            jurisdiction: string;
        };
        /** @description A person that was found. */
        FoundPerson: {
            id: string;
            name: string;
            organisationName: string | null;
        };
        GiveGrantBody: {
            /** @enum {string} */
            role: "ADMINISTRATOR" | "ORGANISER" | "REGULATOR_OFFICER" | "REGULATOR_LEADER" | "TOWN_HEAD" | "GRID_INSPECTOR" | "EXPERT" | "ENTERPRISE_PRINCIPAL" | "ENTERPRISE_SAFETY" | "AUDITOR" | "SYSTEM";
            /**
             * @description Code of the node it shall reach; must be the organisation's or below it. Not used for enterprise roles, which
             *     reach the enterprise of the account.
             *     @default where the organisation stands
             */
            jurisdiction?: string;
        };
        /** @description One thing that happened to an element. */
        HarnessTraceEntry: {
            elementId: string;
            /** @enum {string} */
            event: "enter" | "leave" | "cancel";
        };
        /** @description A case with everything that says where it stands. */
        HazardCase: {
            responsibilities: components["schemas"]["HazardResponsibility"][];
            /** @description What nobody is named for; a warning. */
            unassigned: components["schemas"]["ResponsibilityBasis"][];
            /** @description What is to be done now. */
            tasks: components["schemas"]["Task"][];
            transitions: components["schemas"]["HazardTransition"][];
            transfer: components["schemas"]["HazardTransfer"] | null;
            /** @description Cases that continue this one after a transfer or a recurrence. */
            continuedBy: {
                id: string;
                /** @description Given at registration; a draft has none. */
                number: string | null;
                state: components["schemas"]["HazardState"];
                /** @enum {string|null} */
                linkKind: "RECURRENCE" | "TRANSFER" | null;
            }[];
            /**
             * @description Shown beside a legal basis nobody has verified yet.
             * @enum {string|null}
             */
            basisFlag: "待核" | null;
            id: string;
            /** @description Given at registration; a draft has none. */
            number: string | null;
            state: components["schemas"]["HazardState"];
            level: components["schemas"]["HazardLevel"] | null;
            suggestedLevel: components["schemas"]["HazardLevel"];
            judgement: components["schemas"]["Judgement"] | null;
            title: string;
            description: string;
            /** @description Where in the enterprise (隐患部位). */
            place: string;
            /** @description Hazard type: 安全 / 工艺 / 电气 / 仪表 / 消防 / 总图 / 设备 / 其他, as code 1–8. */
            category: number;
            nature: components["schemas"]["HazardNature"] | null;
            source: components["schemas"]["HazardSource"];
            basis: string;
            /**
             * @description How far the basis was checked; anything but `verified` is shown as 待核.
             * @enum {string}
             */
            basisVerified: "verified" | "excerpt" | "unverified";
            checklistId: string | null;
            itemNo: number | null;
            campaignId: string | null;
            inspectionId: string | null;
            jurisdiction: string;
            enterpriseId: string;
            /** @description Organisation that found it. */
            inspectingDepartmentId: string;
            /** @description Organisation competent for it; when another, the case is transferred (G3). */
            competentDepartmentId: string;
            recordedBy: string;
            /** Format: date-time */
            recordedAt: string;
            registeredAt: string | null;
            photosBefore: string[];
            /** @description 当场整改: fixed before the inspectors left. */
            fixedOnSpot: boolean;
            fixedAt: string | null;
            fixNote: string | null;
            photosAfter: string[];
            /** @description The deadline of the order; never changes once set. */
            orderedDeadline: string | null;
            /** @description The deadline that counts: ordered, extended, or set anew by a return. */
            effectiveDeadline: string | null;
            orderId: string | null;
            acceptedAt: string | null;
            rectificationStartedAt: string | null;
            /** @description When the enterprise last declared it done. */
            completedAt: string | null;
            overdue: boolean;
            /** @description How many rounds of rectification were reported done after their deadline. */
            lateRounds: number;
            /** @description How often the review returned it (三不放过). */
            loopCount: number;
            /** @description How often the plan was returned (五到位). */
            planReturns: number;
            /** @description The two reviewers, leader first. */
            reviewerIds: string[];
            strikeOffNumber: string | null;
            closedAt: string | null;
            /** @description Closed, but after its deadline; stays visible for good. */
            closedLate: boolean;
            /** @description The earlier case this one continues, and how. */
            linkedHazardId: string | null;
            /** @enum {string|null} */
            linkKind: "RECURRENCE" | "TRANSFER" | null;
            voidRequest: components["schemas"]["VoidRequest"] | null;
            instanceId: string | null;
            version: number;
        };
        /** @description How many cases an enterprise has; recurrent ones are counted among the others. */
        HazardCounts: {
            total: number;
            open: number;
            openMajor: number;
            overdue: number;
            closed: number;
            /** @description The same fault again on the same premises, or reopened at a look back. */
            recurrent: number;
        };
        /**
         * @description The fixed legal class of a hazard: 一般 or 重大事故隐患.
         * @enum {string}
         */
        HazardLevel: "GENERAL" | "MAJOR";
        /**
         * @description Hazard nature (16号令 Art 3): 物的危险状态, 人的不安全行为 or 管理上的缺陷.
         * @enum {string}
         */
        HazardNature: "CONDITION" | "BEHAVIOUR" | "MANAGEMENT";
        /** @description A hazard as it is answered. */
        HazardResource: {
            /**
             * @description Shown beside a legal basis nobody has verified yet.
             * @enum {string|null}
             */
            basisFlag: "待核" | null;
            id: string;
            /** @description Given at registration; a draft has none. */
            number: string | null;
            state: components["schemas"]["HazardState"];
            level: components["schemas"]["HazardLevel"] | null;
            suggestedLevel: components["schemas"]["HazardLevel"];
            judgement: components["schemas"]["Judgement"] | null;
            title: string;
            description: string;
            /** @description Where in the enterprise (隐患部位). */
            place: string;
            /** @description Hazard type: 安全 / 工艺 / 电气 / 仪表 / 消防 / 总图 / 设备 / 其他, as code 1–8. */
            category: number;
            nature: components["schemas"]["HazardNature"] | null;
            source: components["schemas"]["HazardSource"];
            basis: string;
            /**
             * @description How far the basis was checked; anything but `verified` is shown as 待核.
             * @enum {string}
             */
            basisVerified: "verified" | "excerpt" | "unverified";
            checklistId: string | null;
            itemNo: number | null;
            campaignId: string | null;
            inspectionId: string | null;
            jurisdiction: string;
            enterpriseId: string;
            /** @description Organisation that found it. */
            inspectingDepartmentId: string;
            /** @description Organisation competent for it; when another, the case is transferred (G3). */
            competentDepartmentId: string;
            recordedBy: string;
            /** Format: date-time */
            recordedAt: string;
            registeredAt: string | null;
            photosBefore: string[];
            /** @description 当场整改: fixed before the inspectors left. */
            fixedOnSpot: boolean;
            fixedAt: string | null;
            fixNote: string | null;
            photosAfter: string[];
            /** @description The deadline of the order; never changes once set. */
            orderedDeadline: string | null;
            /** @description The deadline that counts: ordered, extended, or set anew by a return. */
            effectiveDeadline: string | null;
            orderId: string | null;
            acceptedAt: string | null;
            rectificationStartedAt: string | null;
            /** @description When the enterprise last declared it done. */
            completedAt: string | null;
            overdue: boolean;
            /** @description How many rounds of rectification were reported done after their deadline. */
            lateRounds: number;
            /** @description How often the review returned it (三不放过). */
            loopCount: number;
            /** @description How often the plan was returned (五到位). */
            planReturns: number;
            /** @description The two reviewers, leader first. */
            reviewerIds: string[];
            strikeOffNumber: string | null;
            closedAt: string | null;
            /** @description Closed, but after its deadline; stays visible for good. */
            closedLate: boolean;
            /** @description The earlier case this one continues, and how. */
            linkedHazardId: string | null;
            /** @enum {string|null} */
            linkKind: "RECURRENCE" | "TRANSFER" | null;
            voidRequest: components["schemas"]["VoidRequest"] | null;
            instanceId: string | null;
            version: number;
        };
        /** @description One page of a search. */
        HazardResourceSearchResult: {
            items: components["schemas"]["HazardResource"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        /** @description One unit or person responsible for a hazard, down to workshop, team, post and person. */
        HazardResponsibility: {
            id: string;
            hazardId: string;
            basis: components["schemas"]["ResponsibilityBasis"];
            /** @description PARTY: 建设, 设计, 施工, 监理 or 监管. */
            party: string | null;
            organisationId: string;
            /** @description Workshop, team or post of the enterprise. */
            unitId: string | null;
            personName: string | null;
            accountId: string | null;
            /**
             * @description Rectifies (may not review) or supervises.
             * @enum {string}
             */
            duty: "RECTIFY" | "SUPERVISE";
            jurisdiction: string;
            enterpriseId: string;
        };
        /**
         * @description Where a hazard came from (隐患来源, exchange field `dangerSrc` 1–10, and our own sources).
         * @enum {string}
         */
        HazardSource: "INSPECTION" | "SELF_CHECK" | "REPORT" | "LOOKBACK" | "TRANSFER";
        /**
         * @description State of a hazard case. ACCEPTED (signed for) is not ACCEPTED_OK (review passed).
         * @enum {string}
         */
        HazardState: "DRAFT" | "REGISTERED" | "JUDGED" | "FIXED_ON_SPOT" | "TRANSFERRED" | "ASSIGNED" | "ACCEPTED" | "PLAN_DRAFT" | "PLAN_SUBMITTED" | "PLAN_RETURNED" | "RECTIFYING" | "PROGRESS_DUE" | "EXT_REQUESTED" | "OVERDUE" | "URGED" | "PENALTY" | "COMPLETED_REPORTED" | "REVIEWING" | "RETURNED" | "ACCEPTED_OK" | "RESUME_PENDING" | "CLOSE_PENDING" | "CLOSED" | "ARCHIVED" | "LOOKBACK_DUE" | "CONFIRMED" | "REOPENED" | "VOIDED";
        /** @description A hazard handed over to the competent department (移送), its receipt and what came of it. */
        HazardTransfer: {
            id: string;
            hazardId: string;
            fromOrganisationId: string;
            toOrganisationId: string;
            reason: string;
            documentId: string;
            /** Format: date-time */
            sentAt: string;
            receivedAt: string | null;
            receivedBy: string | null;
            /** @description The case at the receiver. */
            linkedHazardId: string | null;
            result: string | null;
            fedBackAt: string | null;
            jurisdiction: string;
            enterpriseId: string;
        };
        /** @description One state a case entered. Append-only. */
        HazardTransition: {
            id: string;
            hazardId: string;
            from: components["schemas"]["HazardState"] | null;
            to: components["schemas"]["HazardState"];
            /** @description Element of the workflow that brought it there; null when a use case did. */
            elementId: string | null;
            commandId: string;
            /** @description Its place in the order of what the command brought about, from 1. */
            seq: number;
            /** Format: date-time */
            at: string;
            jurisdiction: string;
            /** @description Null while the enterprise does not know of the case yet. */
            enterpriseId: string | null;
        };
        /** @description One thing that happened in an instance. Only ever added. */
        HistoryEntry: {
            instanceId: string;
            /** @description Counts from 1 within the instance, in the order things happened. */
            seq: number;
            elementId: string;
            /** @enum {string} */
            event: "enter" | "leave" | "cancel" | "take";
            /** Format: date-time */
            at: string;
            executionId: string | null;
            /** @description State of the subject from here on. */
            state: string | null;
            /** @description The command in which it happened; id of its audit event. */
            commandId: string;
            jurisdiction: string;
            enterpriseId: string | null;
        };
        /** @description What the rows of a file come to. */
        ImportCounts: {
            /** @description Rows below the header that are not empty. */
            rows: number;
            toCreate: number;
            toUpdate: number;
            /** @description Already as the file says. */
            unchanged: number;
            /** @description Rows with a problem. */
            refused: number;
        };
        ImportEnterprisesBody: {
            /**
             * Format: uuid
             * @description `id` of the check.
             */
            importId: string;
            /**
             * @description ALL: refused while any row has a problem; VALID_ROWS: the rows without one. @default ALL
             * @enum {string}
             */
            mode?: "ALL" | "VALID_ROWS";
        };
        /**
         * @description Why a cell or a row cannot be taken.
         * @enum {string}
         */
        ImportProblemCode: "REQUIRED" | "LENGTH" | "NOT_LISTED" | "AMBIGUOUS" | "CREDIT_CODE" | "DEGREES" | "TAGS" | "TWICE_IN_FILE" | "BELONGS_ELSEWHERE" | "NO_ENTERPRISE" | "NAME_TAKEN";
        /** @description How an import stands, as it is answered. */
        ImportReport: {
            id: string;
            /**
             * @description CHECKED: nothing is written yet.
             * @enum {string}
             */
            status: "CHECKED" | "IMPORTED" | "UNDONE";
            fileName: string;
            /** @description SHA-256 of the workbook, hexadecimal. */
            fileHash: string;
            counts: components["schemas"]["ImportCounts"];
            /** @description All there are; `problems` holds the first 200. */
            problemCount: number;
            problems: components["schemas"]["RowProblem"][];
            createdBy: string;
            /** Format: date-time */
            checkedAt: string;
            importedAt: string | null;
            /** @description Until then it can be undone; null while there is nothing to undo. */
            undoableUntil: string | null;
            undoneAt: string | null;
            undo: components["schemas"]["UndoResult"] | null;
            version: number;
        };
        /** @description A step nobody tries any more until a person has mended the cause and says so; or what a person reported of it. */
        Incident: {
            id: string;
            instanceId: string;
            /** @description Null when the instance as a whole stands nowhere. */
            executionId: string | null;
            elementId: string | null;
            /** @description The job that was given up, if it was one. */
            jobId: string | null;
            /** @description Whether a person reported it: the step itself goes on, and nothing of it is held up. */
            reported: boolean;
            reason: string;
            /** Format: date-time */
            createdAt: string;
            resolvedAt: string | null;
            resolvedBy: string | null;
            /** @description Why a person resolved it without trying the step again; null when the step itself did. */
            resolution: string | null;
            jurisdiction: string;
            enterpriseId: string | null;
        };
        /** @description An incident with the instance it stopped. */
        IncidentRow: {
            id: string;
            instanceId: string;
            /** @description Null when the instance as a whole stands nowhere. */
            executionId: string | null;
            elementId: string | null;
            /** @description The job that was given up, if it was one. */
            jobId: string | null;
            /** @description Whether a person reported it: the step itself goes on, and nothing of it is held up. */
            reported: boolean;
            reason: string;
            /** Format: date-time */
            createdAt: string;
            resolvedAt: string | null;
            resolvedBy: string | null;
            /** @description Why a person resolved it without trying the step again; null when the step itself did. */
            resolution: string | null;
            jurisdiction: string;
            enterpriseId: string | null;
            /** @description Key of the workflow. */
            key: string;
            definitionId: string;
            definitionVersion: number;
            subjectType: string;
            subjectId: string;
            businessKey: string | null;
            /** @description Whether the instance is suspended; it is not tried again before it is resumed. */
            suspendedAt: string | null;
        };
        /** @description One page of a search. */
        IncidentRowSearchResult: {
            items: components["schemas"]["IncidentRow"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        /**
         * @description Industries at the level campaigns are made for; a narrower kind follows its group after an underscore.
         * @enum {string}
         */
        Industry: "COAL_MINE" | "MINE_UNDERGROUND" | "MINE_OPEN_PIT" | "MINE_TAILINGS" | "OIL_AND_GAS" | "HAZCHEM_PRODUCTION" | "HAZCHEM_TRADE" | "HAZCHEM_USE" | "HAZCHEM_TRANSPORT" | "FIREWORKS" | "INDUSTRY_METALLURGY" | "INDUSTRY_NONFERROUS" | "INDUSTRY_BUILDING_MATERIALS" | "INDUSTRY_MACHINERY" | "INDUSTRY_LIGHT" | "INDUSTRY_TEXTILE" | "INDUSTRY_TOBACCO" | "INDUSTRY_COMMERCE" | "CONSTRUCTION_BUILDING" | "CONSTRUCTION_HIGHWAY" | "CONSTRUCTION_WATER" | "ROAD_COACH" | "ROAD_CHARTER" | "ROAD_DANGEROUS_GOODS" | "ROAD_FREIGHT" | "ROAD_SCHOOL_BUS" | "ROAD_TAXI" | "ROAD_BUS" | "FIRE_KEY_UNIT" | "GAS_PIPELINE" | "GAS_BOTTLED" | "GAS_CATERING" | "SPECIAL_EQUIPMENT" | "HYDROPOWER" | "SCHOOL" | "WATERWAY";
        /** @description A visit to one enterprise: plan, team, check-in, record and signatures (现场检查记录). */
        Inspection: {
            id: string;
            number: string;
            campaignId: string;
            jurisdiction: string;
            enterpriseId: string;
            mode: components["schemas"]["InspectionMode"];
            state: components["schemas"]["InspectionState"];
            plannedOn: string;
            /** @description What is to be looked at (检查重点), as approved. */
            focus: string;
            team: components["schemas"]["TeamMember"][];
            /** @description Accounts of the members who are officers. */
            officerIds: string[];
            /** @description Organisations of a joint inspection. */
            jointOrganisationIds: string[];
            /** @description The organisation that inspects. */
            organisationId: string;
            checklistIds: string[];
            /** @description RANDOM: how it was drawn. */
            draw: components["schemas"]["Draw"] | null;
            /** @description LOOKBACK: the closed hazard looked back at. */
            lookbackHazardId: string | null;
            planDecision: components["schemas"]["PlanDecision"] | null;
            /** @description When the officers arrived. Once it is known, the enterprise may know of the inspection, whatever the mode. */
            checkedInAt: string | null;
            checkedInBy: string | null;
            checkInPosition: components["schemas"]["Position"] | null;
            /** @description Why the officers checked in without a position: indoors, refused by the device; null where there is one. */
            noPositionReason: string | null;
            /** @description Of a check-in told by a device: what it claims beside when we heard of it; null when it was told at once. */
            checkInTimes: components["schemas"]["ToldTimes"] | null;
            checkInNote: string | null;
            place: string | null;
            /** @description 检查情况, item by item in words. */
            findings: string | null;
            endedAt: string | null;
            /** @description Officer account id → moment of signature. */
            signatures: {
                [key: string]: string;
            };
            unitHead: components["schemas"]["UnitHeadSignature"] | null;
            impossibleReason: string | null;
            cancelReason: string | null;
            evidenceIds: string[];
            plannedBy: string;
            /** Format: date-time */
            createdAt: string;
            instanceId: string | null;
            version: number;
        };
        /** @description The answer to one checklist item. A failed item is a hazard draft. */
        InspectionAnswer: {
            id: string;
            inspectionId: string;
            checklistId: string;
            itemNo: number;
            /** @enum {string} */
            answer: "PASS" | "FAIL" | "NOT_APPLICABLE";
            note: string | null;
            evidenceIds: string[];
            /** @description The draft the failed item became; null while the answer is no failure. */
            hazardId: string | null;
            /** Format: date-time */
            at: string;
            by: string;
            jurisdiction: string;
            enterpriseId: string;
        };
        /** @description An inspection with the answers given and the documents it produced. */
        InspectionDetail: {
            id: string;
            number: string;
            campaignId: string;
            jurisdiction: string;
            enterpriseId: string;
            mode: components["schemas"]["InspectionMode"];
            state: components["schemas"]["InspectionState"];
            plannedOn: string;
            /** @description What is to be looked at (检查重点), as approved. */
            focus: string;
            team: components["schemas"]["TeamMember"][];
            /** @description Accounts of the members who are officers. */
            officerIds: string[];
            /** @description Organisations of a joint inspection. */
            jointOrganisationIds: string[];
            /** @description The organisation that inspects. */
            organisationId: string;
            checklistIds: string[];
            /** @description RANDOM: how it was drawn. */
            draw: components["schemas"]["Draw"] | null;
            /** @description LOOKBACK: the closed hazard looked back at. */
            lookbackHazardId: string | null;
            planDecision: components["schemas"]["PlanDecision"] | null;
            /** @description When the officers arrived. Once it is known, the enterprise may know of the inspection, whatever the mode. */
            checkedInAt: string | null;
            checkedInBy: string | null;
            checkInPosition: components["schemas"]["Position"] | null;
            /** @description Why the officers checked in without a position: indoors, refused by the device; null where there is one. */
            noPositionReason: string | null;
            /** @description Of a check-in told by a device: what it claims beside when we heard of it; null when it was told at once. */
            checkInTimes: components["schemas"]["ToldTimes"] | null;
            checkInNote: string | null;
            place: string | null;
            /** @description 检查情况, item by item in words. */
            findings: string | null;
            endedAt: string | null;
            /** @description Officer account id → moment of signature. */
            signatures: {
                [key: string]: string;
            };
            unitHead: components["schemas"]["UnitHeadSignature"] | null;
            impossibleReason: string | null;
            cancelReason: string | null;
            evidenceIds: string[];
            plannedBy: string;
            /** Format: date-time */
            createdAt: string;
            instanceId: string | null;
            version: number;
            answers: components["schemas"]["InspectionAnswer"][];
            documents: components["schemas"]["CaseDocument"][];
        };
        /**
         * @description How an inspection is announced and drawn (ledgers.md, inspection mode).
         * @enum {string}
         */
        InspectionMode: "OPEN" | "COVERT" | "RANDOM" | "LOOKBACK" | "JOINT";
        /** @description One page of a search. */
        InspectionSearchResult: {
            items: components["schemas"]["Inspection"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        /**
         * @description States of an inspection; set by the workflow `inspection`.
         * @enum {string}
         */
        InspectionState: "PLANNED" | "APPROVED" | "REFUSED" | "IN_PROGRESS" | "SIGNING" | "RECORDED" | "IMPOSSIBLE" | "CANCELLED";
        InstallChecklistDto: {
            code: string;
            titleZh: string;
            title: string;
            items: components["schemas"]["ChecklistItemDto"][];
        };
        InstallJurisdictionsBody: {
            /** @description Parents need not stand before their children. */
            nodes: components["schemas"]["JurisdictionNode"][];
        };
        /** @description One running or finished process; its row is what a step locks. */
        Instance: {
            id: string;
            definitionId: string;
            /** @description Key of its definition. */
            key: string;
            definitionVersion: number;
            subjectType: string;
            subjectId: string;
            jurisdiction: string;
            enterpriseId: string | null;
            /** @description The instance that started this one. */
            parentId: string | null;
            /** @description The call of the parent that ends when this one does; null when the parent does not wait. */
            parentExecutionId: string | null;
            /** @description The topmost instance, itself when it has no parent. */
            rootId: string;
            /** @description A name of the outside for it, e.g. the key of the message that began it. */
            businessKey: string | null;
            status: components["schemas"]["InstanceStatus"];
            variables: components["schemas"]["Variables"];
            /** @description Where it stands now. */
            waits: components["schemas"]["OpenWait"][];
            /** @description Last number given in its history. */
            historySeq: number;
            legalProfileId: string;
            legalProfileVersion: number;
            /** @description While set nothing moves it but a change by hand. */
            suspendedAt: string | null;
            suspendedBy: string | null;
            suspensionReason: string | null;
            /** @description What it was suspended with and is resumed with: itself, an instance above it, or its definition. */
            suspendedWith: string | null;
            /** @description The instance it goes on for after that one was over. */
            restartOf: string | null;
            /** @description The instance that goes on for it. */
            restartedAs: string | null;
            version: number;
            /** Format: date-time */
            startedAt: string;
            endedAt: string | null;
        };
        InstanceChoiceRequest: {
            ids?: string[];
            /** @description As in `POST /instances/search`. */
            filter?: {
                [key: string]: unknown;
            };
        };
        /** @description An instance with what is wrong with it and where it has been. */
        InstanceDetail: {
            /** @description Its `waits` say where it stands now. */
            instance: components["schemas"]["Instance"];
            /** @description All incidents, open ones first. */
            incidents: components["schemas"]["Incident"][];
            path: components["schemas"]["TravelledElement"][];
            children: components["schemas"]["Instance"][];
        };
        /** @description The way of an instance, in the order it was gone. */
        InstancePath: {
            items: components["schemas"]["PathStop"][];
            /** @description What to ask for as `after` to read on; null at the end. */
            next: number | null;
        };
        /** @description One page of a search. */
        InstanceSearchResult: {
            items: components["schemas"]["Instance"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        /**
         * @description `RUNNING` and `INCIDENT` (running, but a step needs mending) go on; the others are over.
         * @enum {string}
         */
        InstanceStatus: "RUNNING" | "INCIDENT" | "ENDED" | "TERMINATED" | "CANCELLED";
        /** @description A day of the civil calendar in Asia/Shanghai, `YYYY-MM-DD`. */
        IsoDate: string;
        IssueOrder: {
            items: components["schemas"]["OrderedHazard"][];
            /** @description The two officers, both with rights at the place. */
            officerIds: string[];
            /** @description Where to appeal. @default the configured text */
            appeal?: string;
        };
        JudgeHazard: {
            /** @enum {string} */
            level: "GENERAL" | "MAJOR";
            /** @description Demanded when the level is below what the checklist suggests. */
            reason?: string;
            /**
             * Format: uuid
             * @description Another officer who agrees; demanded when the level is below what the checklist suggests.
             */
            secondOfficerId?: string;
        };
        /** @description Who set the level, and why it differs from what the checklist suggests. */
        Judgement: {
            suggested: components["schemas"]["HazardLevel"];
            level: components["schemas"]["HazardLevel"];
            reason?: string;
            judgedBy: string;
            secondOfficerId?: string;
            at: string;
        };
        /** @description A node of the administrative division. */
        Jurisdiction: {
            /** @description The path from the province down, e.g. `51.08.21.003`: a node's code begins with its parent's. */
            code: string;
            name: string;
            level: components["schemas"]["JurisdictionLevel"];
            parentCode: string | null;
        };
        /**
         * @description Levels of the administrative division, highest first.
         * @enum {string}
         */
        JurisdictionLevel: "PROVINCE" | "PREFECTURE" | "COUNTY" | "TOWN" | "VILLAGE";
        /** @description All rows of something that belongs to one thing, e.g. the plans of a case: few enough to need no pages. */
        JurisdictionListing: {
            items: components["schemas"]["Jurisdiction"][];
        };
        JurisdictionNode: {
            /** @description e.g. `51.08.21.003`; everything before the last dot is the parent. */
            code: string;
            name: string;
            /** @enum {string} */
            level: "PROVINCE" | "PREFECTURE" | "COUNTY" | "TOWN" | "VILLAGE";
        };
        /** @description An enterprise that undoing left as it is. */
        KeptEnterprise: {
            enterpriseId: string;
            name: string;
            /**
             * @description CHANGED: edited since; IN_USE: something refers to it.
             * @enum {string}
             */
            reason: "CHANGED" | "IN_USE";
        };
        /** @description A role, where it can be held and what it may do. */
        KnownRole: {
            code: components["schemas"]["Role"];
            /** @description Kinds of organisation whose people can hold it. */
            heldIn: components["schemas"]["OrganisationKind"][];
            /** @description Names of commands and reading rights, or patterns like `campaign.*` and `*.read`. */
            permissions: string[];
        };
        /** @description All rows of something that belongs to one thing, e.g. the plans of a case: few enough to need no pages. */
        KnownRoleListing: {
            items: components["schemas"]["KnownRole"][];
        };
        /** @description A rule one can ask, and what it asks. */
        KnownRule: {
            code: string;
            version: number;
            name: components["schemas"]["BilingualText"];
            /** @description Whether it was written in this installation. */
            own: boolean;
            /** @description What it is for; own rules say it by their name. */
            purpose: components["schemas"]["BilingualText"];
            /** @description Its criteria, in each of its forms; empty for a decision table. */
            variants: components["schemas"]["ReadableVariant"][];
            /** @description Branches it can tell a workflow to take. */
            outcomes: string[];
            /** @description Whether somebody here knows its facts, so that a workflow can ask it. */
            usable: boolean;
            /** @description Facts in which nothing is missing, to try it with; null for rules over the variables of a workflow. */
            example: {
                [key: string]: unknown;
            } | null;
        };
        /** @description All rows of something that belongs to one thing, e.g. the plans of a case: few enough to need no pages. */
        KnownRuleListing: {
            items: components["schemas"]["KnownRule"][];
        };
        /** @description What somebody in charge of a place wants to know within two minutes. */
        LeaderBoardView: {
            /**
             * Format: date-time
             * @description The moment the figures are of.
             */
            at: string;
            /** @description Where the figures are from; empty code: everywhere. */
            place: {
                code: string;
                name: string;
            };
            /** @description Null: all campaigns, and hazards of none. */
            campaign: components["schemas"]["BoardCampaign"] | null;
            figures: components["schemas"]["Figure"][];
            notMeasured: components["schemas"]["NotMeasured"][];
            comparison: components["schemas"]["WeekComparison"][];
            trend: components["schemas"]["WeekFigures"][];
            /** @description Those with the most overdue hazards first, at most ten. */
            worstAreas: components["schemas"]["BoardRow"][];
            /** @description What sent cases back in the last twelve weeks, the most frequent first, at most ten. */
            returnedBy: components["schemas"]["Figure"][];
        };
        /** @description A column a ledger can show. */
        LedgerColumnDescription: {
            code: string;
            label: components["schemas"]["BilingualText"];
            /** @description Characters. */
            width: number;
            /** @description Whether the ledger's source names it; others can be added. */
            official: boolean;
        };
        /** @description A ledger and its columns. */
        LedgerDescription: {
            kind: components["schemas"]["LedgerKind"];
            title: components["schemas"]["BilingualText"];
            /** @description Where its columns come from. */
            source: string;
            /** @description Shown as 待核: nobody has checked the columns against the source. */
            unverified: boolean;
            columns: components["schemas"]["LedgerColumnDescription"][];
        };
        /** @description All rows of something that belongs to one thing, e.g. the plans of a case: few enough to need no pages. */
        LedgerDescriptionListing: {
            items: components["schemas"]["LedgerDescription"][];
        };
        /**
         * @description Code of a ledger.
         * @enum {string}
         */
        LedgerKind: "ENTERPRISE" | "REGISTER" | "ISSUES" | "MEASURES";
        LedgerRequest: {
            /**
             * @description Field name → value, or → `{ eq, ne, in, lt, lte, gt, gte, like, exists }`; all of them must hold.
             *     `like` finds a part of the text, ignoring case.
             */
            filter?: {
                [key: string]: unknown;
            };
            /** @description Sort keys, the first weighing most; the identifier breaks ties. */
            sort?: components["schemas"]["SearchSort"][];
            page?: components["schemas"]["SearchPage"];
            /**
             * @description @default ENTERPRISE
             * @enum {string}
             */
            ledger?: "ENTERPRISE" | "REGISTER" | "ISSUES" | "MEASURES";
            /**
             * @description Language of labels in the cells. @default zh
             * @enum {string}
             */
            language?: "zh" | "en";
        };
        /** @description A line of a ledger as it is answered. */
        LedgerRow: {
            hazardId: string;
            /** @description Evidence ids of the photos taken when it was found (隐患部位的照片). */
            photos: string[];
            /** @description Column code → what stands in the cell; null when there is nothing to say. */
            cells: {
                [key: string]: string | null;
            };
        };
        /** @description One page of a search. */
        LedgerRowSearchResult: {
            items: components["schemas"]["LedgerRow"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        /** @description One number of the law. */
        LegalClock: {
            code: string;
            name: {
                zh: string;
                en: string;
            };
            /** @description In `unit`; the first of `values` where there are several. */
            value: number;
            /** @description All values of a list (reminders) or both ends of a span (fines). */
            values?: number[];
            unit: components["schemas"]["ClockUnit"];
            countedFrom: string;
            /**
             * @description BEFORE counts back from the day in `countedFrom`.
             * @enum {string}
             */
            direction: "AFTER" | "BEFORE";
            tag: components["schemas"]["SourceTag"];
            /** @description Where the number stands; S-numbers are those of the source register. */
            source: string;
            /** @description False for V~ and B: the number has to be shown as 待核 until somebody confirms it. */
            verified: boolean;
        };
        /** @description The legal numbers of a jurisdiction in one version; an instance keeps the profile it started under. */
        LegalProfile: {
            id: string;
            version: number;
            jurisdiction: string;
            /** @description `YYYY-MM-DD`. */
            effectiveFrom: string;
            /** @description `YYYY-MM-DD`, or null while in force. */
            effectiveTo: string | null;
            clocks: components["schemas"]["LegalClock"][];
        };
        /** @description All rows of something that belongs to one thing, e.g. the plans of a case: few enough to need no pages. */
        LegalProfileListing: {
            items: components["schemas"]["LegalProfile"][];
        };
        /** @description A visit that has begun. */
        LinkOpened: {
            /** @description To be sent as `Authorization: Bearer`. It is shown only here. */
            token: string;
            link: components["schemas"]["LinkVisitInfo"];
        };
        /** @description What a link is for, as whoever opened it sees it. */
        LinkVisitInfo: {
            /** @description Who acts for the enterprise. */
            name: string;
            taskId: string;
            elementId: string;
            /** @description What is to be done. */
            taskName: string;
            subjectType: string;
            subjectId: string;
            enterpriseId: string;
            enterpriseName: string;
            /** @description What was ordered; null when nothing was. */
            requirement: string | null;
            /** @description Commands that can be done by the link. */
            may: string[];
            /** @description What cannot be done by it, and who does it. */
            reserved: {
                zh: string;
                en: string;
            };
            /**
             * Format: date-time
             * @description The visit ends then; the link can be opened again as long as it lives.
             */
            visitEndsAt: string;
            /** Format: date-time */
            linkEndsAt: string;
        };
        /** @description A look back (回头看) at a closed hazard: what was found on site after a while. */
        Lookback: {
            id: string;
            hazardId: string;
            /** Format: date-time */
            recordedAt: string;
            recordedBy: string;
            /** @description When it was looked at on site; null in records of earlier releases. */
            lookedAt: string | null;
            /** @description Where, when that was noted. */
            position: components["schemas"]["Position"] | null;
            recurred: boolean;
            note: string;
            evidenceIds: string[];
            documentId: string;
            /** @description The case that continues it after a recurrence. */
            reopenedHazardId: string | null;
            jurisdiction: string;
            enterpriseId: string;
        };
        /** @description A case after it was looked back at. */
        LookedBackHazard: {
            /** @description Names the case that continues this one, after a recurrence. */
            lookback: components["schemas"]["Lookback"] | null;
            gate: components["schemas"]["RuleResult"] | null;
            /**
             * @description Shown beside a legal basis nobody has verified yet.
             * @enum {string|null}
             */
            basisFlag: "待核" | null;
            id: string;
            /** @description Given at registration; a draft has none. */
            number: string | null;
            state: components["schemas"]["HazardState"];
            level: components["schemas"]["HazardLevel"] | null;
            suggestedLevel: components["schemas"]["HazardLevel"];
            judgement: components["schemas"]["Judgement"] | null;
            title: string;
            description: string;
            /** @description Where in the enterprise (隐患部位). */
            place: string;
            /** @description Hazard type: 安全 / 工艺 / 电气 / 仪表 / 消防 / 总图 / 设备 / 其他, as code 1–8. */
            category: number;
            nature: components["schemas"]["HazardNature"] | null;
            source: components["schemas"]["HazardSource"];
            basis: string;
            /**
             * @description How far the basis was checked; anything but `verified` is shown as 待核.
             * @enum {string}
             */
            basisVerified: "verified" | "excerpt" | "unverified";
            checklistId: string | null;
            itemNo: number | null;
            campaignId: string | null;
            inspectionId: string | null;
            jurisdiction: string;
            enterpriseId: string;
            /** @description Organisation that found it. */
            inspectingDepartmentId: string;
            /** @description Organisation competent for it; when another, the case is transferred (G3). */
            competentDepartmentId: string;
            recordedBy: string;
            /** Format: date-time */
            recordedAt: string;
            registeredAt: string | null;
            photosBefore: string[];
            /** @description 当场整改: fixed before the inspectors left. */
            fixedOnSpot: boolean;
            fixedAt: string | null;
            fixNote: string | null;
            photosAfter: string[];
            /** @description The deadline of the order; never changes once set. */
            orderedDeadline: string | null;
            /** @description The deadline that counts: ordered, extended, or set anew by a return. */
            effectiveDeadline: string | null;
            orderId: string | null;
            acceptedAt: string | null;
            rectificationStartedAt: string | null;
            /** @description When the enterprise last declared it done. */
            completedAt: string | null;
            overdue: boolean;
            /** @description How many rounds of rectification were reported done after their deadline. */
            lateRounds: number;
            /** @description How often the review returned it (三不放过). */
            loopCount: number;
            /** @description How often the plan was returned (五到位). */
            planReturns: number;
            /** @description The two reviewers, leader first. */
            reviewerIds: string[];
            strikeOffNumber: string | null;
            closedAt: string | null;
            /** @description Closed, but after its deadline; stays visible for good. */
            closedLate: boolean;
            /** @description The earlier case this one continues, and how. */
            linkedHazardId: string | null;
            /** @enum {string|null} */
            linkKind: "RECURRENCE" | "TRANSFER" | null;
            voidRequest: components["schemas"]["VoidRequest"] | null;
            instanceId: string | null;
            version: number;
        };
        /** @description One measure of a plan, with the criterion it is accepted by and the evidence that it was done (逐条逐项). */
        Measure: {
            id: string;
            planId: string;
            hazardId: string;
            no: number;
            text: string;
            /**
             * @description 工程措施, or 制度措施 that addresses the root cause.
             * @enum {string}
             */
            kind: "TECHNICAL" | "INSTITUTIONAL";
            acceptanceCriterion: string | null;
            /** @enum {string} */
            status: "OPEN" | "DONE";
            doneAt: string | null;
            doneBy: string | null;
            note: string | null;
            evidenceIds: string[];
            jurisdiction: string;
            enterpriseId: string;
        };
        /** @description A measure after its change. */
        MeasureUpdated: {
            case: components["schemas"]["CaseStanding"];
            /** @description Of the case, for `If-Match`. */
            version: number;
            measure: components["schemas"]["Measure"];
        };
        /** @description A message from outside; kept after it was delivered, so that the same one is not delivered again. */
        Message: {
            id: string;
            /** @description The sender's own name for it. */
            messageId: string;
            name: string;
            correlationKey: string | null;
            subjectId: string | null;
            status: components["schemas"]["MessageStatus"];
            /** @description What it brings; gone once it is delivered or expired. */
            payload: components["schemas"]["Variables"] | null;
            /** Format: date-time */
            receivedAt: string;
            /**
             * Format: date-time
             * @description Delivered before this moment, or not at all.
             */
            expiresAt: string;
            /** @description The instance that got it. */
            instanceId: string | null;
            deliveredAt: string | null;
            /** @description Place it comes from, e.g. of the instance that threw it; empty, and seen only by who may act everywhere, when it names none. */
            jurisdiction: string;
            enterpriseId: string | null;
        };
        /** @description One page of a search. */
        MessageSearchResult: {
            items: components["schemas"]["Message"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        /**
         * @description What has become of a message.
         * @enum {string}
         */
        MessageStatus: "BUFFERED" | "DELIVERED" | "EXPIRED";
        /** @description What would become of a migration. */
        MigrationCheck: {
            /** @description What is wrong with the plan itself; then no instance was looked at. */
            findings: components["schemas"]["Finding"][];
            accepted: number;
            refused: number;
            /** @description The first 200 instances. */
            items: components["schemas"]["MigrationVerdict"][];
        };
        /** @description A migration and how far it is. */
        MigrationDetail: {
            id: string;
            sourceDefinitionId: string;
            targetDefinitionId: string;
            /** @description What stands for what, as it was ordered. */
            plan: components["schemas"]["MigrationPlan"];
            reason: string;
            /** @description Instances it is about. */
            total: number;
            /** @description The migration it takes back. */
            undoOf: string | null;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** @description Where the right to migrate was held. */
            jurisdiction: string;
            enterpriseId: string | null;
            /** @enum {string} */
            status: "RUNNING" | "DONE";
            /** @description Counts the results within what the reader may see. */
            progress: components["schemas"]["MigrationProgress"];
        };
        /** @description One page of a search. */
        MigrationDetailSearchResult: {
            items: components["schemas"]["MigrationDetail"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        /** @description What one element of the old version becomes. */
        MigrationInstruction: {
            source: string;
            /** @description Null: nothing stands for it; who waits there is refused, and an event that only accompanies something is dropped. */
            target: string | null;
        };
        MigrationInstructionRequest: {
            /** @description Id of a flow node or sequence flow of the source. */
            source: string;
            /** @description Id in the target; null: nothing stands for it. */
            target: string | null;
        };
        /** @description From which version to which, and what stands for what. */
        MigrationPlan: {
            sourceDefinitionId: string;
            targetDefinitionId: string;
            /** @description Elements that are not listed are mapped to the one of the same id and type, if there is one. */
            instructions: components["schemas"]["MigrationInstruction"][];
            /**
             * @description `keep` leaves the moments of open timers, `recalculate` evaluates them anew.
             * @enum {string}
             */
            timers: "keep" | "recalculate";
        };
        MigrationPlanRequest: {
            /** Format: uuid */
            sourceDefinitionId: string;
            /** Format: uuid */
            targetDefinitionId: string;
            /** @description What is not listed is mapped to the element of the same id and type. @default nothing */
            instructions?: components["schemas"]["MigrationInstructionRequest"][];
            /**
             * @description Whether open timers keep their moments, or have them evaluated anew. @default keep
             * @enum {string}
             */
            timers?: "keep" | "recalculate";
        };
        /** @description How far a migration is. */
        MigrationProgress: {
            pending: number;
            migrated: number;
            refused: number;
        };
        /** @description What became of one instance in a migration. */
        MigrationResult: {
            id: string;
            migrationId: string;
            instanceId: string;
            /** @description Which of the jobs of the migration sees to it. */
            portion: number;
            status: components["schemas"]["MigrationResultStatus"];
            /** @description Why it was refused. */
            findings: components["schemas"]["ProofFinding"][];
            at: string | null;
            /** @description Version of the instance: before an undo as it has to be, afterwards as the migration left it. */
            instanceVersion: number | null;
            jurisdiction: string;
            enterpriseId: string | null;
        };
        /**
         * @description `PENDING`: a job will see to it.
         * @enum {string}
         */
        MigrationResultStatus: "PENDING" | "MIGRATED" | "REFUSED";
        /** @description One page of results. */
        MigrationResults: {
            items: components["schemas"]["MigrationResult"][];
            /** @description Hand it in as `after` for the next page; null when there is none. */
            after: string | null;
        };
        /** @description What would become of one instance. */
        MigrationVerdict: {
            instanceId: string;
            accepted: boolean;
            /** @description Why not, with the run that shows it. */
            findings: components["schemas"]["ProofFinding"][];
        };
        MilestoneDto: {
            title: string;
            dueOn: string;
        };
        /** @description What a modification has done, or would do. */
        ModificationAnswer: {
            instanceId: string;
            /** @description Nothing was done: the question was what would be. */
            dryRun: boolean;
            /** @description Whether it is possible; always true when it was done. */
            accepted: boolean;
            /** @description What speaks against it, with the run that shows it. */
            findings: components["schemas"]["ProofFinding"][];
            /** @description Where the instance stands afterwards; of a dry run before rules and service tasks of the same step are answered. */
            waits: components["schemas"]["OpenWait"][];
        };
        ModificationInstruction: {
            /** @description Element id: cancels everything that is open there. Execution id of a wait: cancels this one. */
            cancel?: string;
            /** @description Element id: a token enters it. */
            startBefore?: string;
            /** @description Element id: a token goes on from it, along the flows its conditions choose now. */
            startAfter?: string;
            /** @description Merged into the variables; what follows in the list sees them. */
            setVariables?: {
                [key: string]: unknown;
            };
        };
        ModifyInstanceRequest: {
            /** @description Why; kept in the audit trail. */
            reason: string;
            /** @description In this order; all of them or none. */
            instructions: components["schemas"]["ModificationInstruction"][];
            /** @description Only says what would happen. @default false */
            dryRun?: boolean;
        };
        /** @description A person by name. */
        NamedPerson: {
            id: string;
            name: string;
        };
        NewResponsibility: {
            /** @enum {string} */
            basis: "TERRITORIAL" | "SECTOR" | "LICENSING" | "APPROVAL" | "ENTERPRISE" | "PARTY";
            /**
             * @description PARTY only: 建设, 设计, 施工 and 监理 rectify, 监管 supervises.
             * @enum {string}
             */
            party?: "建设" | "设计" | "施工" | "监理" | "监管";
            /**
             * Format: uuid
             * @description The authority or enterprise.
             */
            organisationId: string;
            /**
             * Format: uuid
             * @description Workshop, team or post of the enterprise.
             */
            unitId?: string;
            personName?: string;
            /** Format: uuid */
            accountId?: string;
        };
        /** @description A measure the sources name and the product has no rows for yet. */
        NotMeasured: {
            code: string;
            label: components["schemas"]["BilingualText"];
            reason: components["schemas"]["BilingualText"];
        };
        /** @description Something one person is told. */
        Notification: {
            id: string;
            /** @description Who is told. */
            accountId: string;
            /** @description What makes it the same notification when it comes again. */
            key: string;
            kind: components["schemas"]["NotificationKind"];
            /** @description For people, as it was when it happened. */
            text: components["schemas"]["Bilingual"];
            /** @description What it leads to, e.g. `hazard`: the page of that thing. */
            page: string;
            /** @description Of the thing on that page. */
            subjectId: string;
            /** @description The task to be done there. */
            taskId: string | null;
            /** Format: date-time */
            at: string;
            readAt: string | null;
        };
        /**
         * @description What a notification is about.
         * @enum {string}
         */
        NotificationKind: "TASK_OPEN" | "TASK_ASSIGNED" | "TASK_RETURNED" | "TASK_DUE" | "TASK_OVERDUE" | "ORDER_ISSUED" | "GATE_REFUSED" | "DEADLINE_NEAR" | "DEADLINE_PASSED" | "ESCALATED" | "SIGNATURE_REFUSED" | "COSIGN_ASKED" | "COMMENTED";
        /** @description One page of a search. */
        NotificationSearchResult: {
            items: components["schemas"]["Notification"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        OpenSessionBody: {
            username: string;
            password: string;
        };
        OpenTaskLinkBody: {
            /** @description What stands behind `#` in the link. */
            token: string;
            /** @description Who acts for the enterprise; it goes on record. */
            name: string;
            /** @description Mobile number; it goes on record, and the link opens for no other one from then on. */
            phone: string;
        };
        /** @description A  {@link  Wait }  as it is stored: its moment as text. */
        OpenWait: {
            /** @description Unique within the instance, stable over snapshots; the only address a command accepts. */
            executionId: string;
            elementId: string;
            elementName?: string;
            /**
             * @description `task` a person, `rule` a business rule to evaluate, `job` a handler to run, `timer` a moment, `call` a child instance, `message`/`signal` an event from outside, `condition` the variables: no command answers it, any command that changes them may.
             * @enum {string}
             */
            kind: "task" | "rule" | "job" | "timer" | "call" | "message" | "signal" | "condition";
            /** @description The element's `bihuan:` attributes, FEEL ones evaluated on entry (see  {@link  ElementAttributes } ). */
            attributes: components["schemas"]["ElementAttributes"];
            /** @description ISO 8601. */
            dueAt?: string;
        };
        /** @description A draft with its files. */
        OpenWorkflowDraft: {
            id: string;
            name: string;
            /** @description Definition it was copied from. */
            basedOn: string | null;
            /** @description Counts the saves, from 1. */
            version: number;
            /** @description Whoever may draw there sees it. */
            jurisdiction: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: date-time */
            savedAt: string;
            savedBy: string;
            /** @description BPMN as it was drawn so far; it need not be executable. */
            xml: string;
            /** @description Text of `pack.yaml`. */
            pack: string | null;
            /** @description Text of `policies.yaml`. */
            policies: string | null;
            /** @description Text of a workflow test. */
            tests: string | null;
        };
        /** @description One hazard on an order (第 n 项). */
        OrderItem: {
            id: string;
            orderId: string;
            no: number;
            hazardId: string;
            requirement: string;
            /**
             * Format: date-time
             * @description Never changes; what is extended is the effective deadline of the hazard.
             */
            orderedDeadline: string;
            jurisdiction: string;
            enterpriseId: string;
        };
        /** @description How the enterprise received the order (签收). */
        OrderReceipt: {
            accountId: string;
            name: string;
            at: string;
            signatureEvidenceId?: string;
        };
        /** @description An order with what it demands, item by item. */
        OrderResource: {
            items: components["schemas"]["OrderItem"][];
            id: string;
            number: string;
            /** @enum {string} */
            status: "ISSUED" | "ACCEPTED";
            jurisdiction: string;
            enterpriseId: string;
            organisationId: string;
            /** @description The two officers who sign it. */
            officerIds: string[];
            /** @description Where to appeal; the text is configured, not law written into code. */
            appeal: string;
            documentId: string;
            /** Format: date-time */
            issuedAt: string;
            issuedBy: string;
            receipt: components["schemas"]["OrderReceipt"] | null;
            version: number;
        };
        OrderedHazard: {
            /** Format: uuid */
            hazardId: string;
            /** @description 整改要求 */
            requirement: string;
            /** @description A day (until 24:00 in Asia/Shanghai) or an instant with its offset; in the future. */
            deadline: string;
        };
        /** @description An authority, expert body or enterprise that has accounts. */
        Organisation: {
            id: string;
            kind: components["schemas"]["OrganisationKind"];
            name: string;
            shortName: string;
            /** @description The node it stands at; what its people reach is said by their grants. */
            jurisdiction: string;
            /** @description The organisation above it. */
            parentId: string | null;
            /** @description Codes of the industries it regulates; empty for others. */
            industries: string[];
            /** @description What it does for enterprises of its industries. */
            functions: components["schemas"]["OrganisationFunction"][];
            /** @description 统一社会信用代码 */
            creditCode: string | null;
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /**
         * @description What an authority does for the enterprises of its industries.
         * @enum {string}
         */
        OrganisationFunction: "SUPERVISION" | "LICENSING" | "APPROVAL" | "ENFORCEMENT";
        /**
         * @description Kinds of organisation.
         * @enum {string}
         */
        OrganisationKind: "GOVERNMENT" | "OFFICE" | "REGULATOR" | "TOWN" | "EXPERT_BODY" | "ENTERPRISE";
        /** @description One page of a search. */
        OrganisationSearchResult: {
            items: components["schemas"]["Organisation"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        /** @description What became of one of many. */
        Outcome: {
            id: string;
            ok: boolean;
            /** @description Why not, as the same request for this one alone would have answered. */
            problem?: components["schemas"]["Problem"];
        };
        /** @description All rows of something that belongs to one thing, e.g. the plans of a case: few enough to need no pages. */
        OutcomeListing: {
            items: components["schemas"]["Outcome"][];
        };
        /** @description One condition an organiser wrote. */
        OwnCriterion: {
            /** @description Name in results and in FEEL, e.g. `timely`: a letter, then letters and digits. */
            code: string;
            label: components["schemas"]["BilingualText"];
            /** @description FEEL over the facts, the legal functions and `now`, without the leading `=`; must give true or false. */
            expression: string;
            /** @description Shown when it is false. */
            reason: components["schemas"]["BilingualText"];
        };
        OwnCriterionDto: {
            /** @description Name in results and in FEEL: a letter, then letters and digits. */
            code: string;
            label: components["schemas"]["BilingualDto"];
            /** @description FEEL without the leading `=`; gives true or false. */
            expression: string;
            /** @description Shown when it is false. */
            reason: components["schemas"]["BilingualDto"];
        };
        /** @description One version of a rule that was written here; never changed, because stored verdicts name it. */
        OwnRule: {
            id: string;
            /** @description What `bihuan:rule` names. */
            code: string;
            /** @description Counts from 1; the highest judges. */
            version: number;
            name: components["schemas"]["BilingualText"];
            /** @description Law, order or decision it stands on. */
            basis: string;
            /** @description Whether somebody has read that source in full; if not, people see 待核. */
            verified: boolean;
            /** @description Built-in rule whose facts it judges; null: the variables of the workflow. */
            factsOf: string | null;
            /** @description Criteria or a decision table. */
            definition: {
                criteria?: components["schemas"]["OwnCriterion"][];
                table?: components["schemas"]["DecisionTable"];
            };
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
        };
        /** @description All rows of something that belongs to one thing, e.g. the plans of a case: few enough to need no pages. */
        OwnRuleListing: {
            items: components["schemas"]["OwnRule"][];
        };
        /** @description One stop on the way of an instance: it entered an element, or took a flow. */
        PathStop: {
            /** @description Its place in the history of the instance. */
            seq: number;
            /** @enum {string} */
            kind: "element" | "flow";
            /** @description Id of the element or flow. */
            elementId: string;
            /**
             * Format: date-time
             * @description When it was entered or taken.
             */
            at: string;
            /** @description Elements: when it was left or cancelled; null while a token is in it, and for flows. */
            until: string | null;
            /**
             * @description Elements: whether a token went on from it (`left`), was taken away (`cancelled`) or is `open`; null for flows.
             * @enum {string|null}
             */
            outcome: "left" | "cancelled" | "open" | null;
            /** @description Elements: the execution that was there. */
            executionId: string | null;
            /** @description State the subject had from here on. */
            state: string | null;
            /** @description The command in which it happened; id of its audit event. */
            commandId: string;
        };
        /** @description A fine on the unit for a first violation. */
        PenaltyArticle: {
            /** @description Article of the 安全生产法. */
            article: string;
            zh: string;
            en: string;
            /** @description Yuan. */
            maxYuan: number;
            source: string;
        };
        /** @description Penalties of one enterprise, and whether they add up to proposing its closing (安全生产法 Art 113). */
        PenaltyCount: {
            enterpriseId: string;
            /** @description In the last 180 days. */
            inHalfYear: number;
            halfYearLimit: number;
            inYear: number;
            yearLimit: number;
            openMajorHazards: number;
            /** @description 提请关闭条件已满足: a major hazard is open, and one of the limits is reached. */
            closingConditionsMet: boolean;
        };
        /** @description A fine that was decided or refused, and how many the enterprise now has. */
        PenaltyDecided: {
            case: components["schemas"]["CaseStanding"];
            /** @description Of the case, for `If-Match`. */
            version: number;
            escalation: components["schemas"]["Escalation"];
            counters: components["schemas"]["PenaltyCount"];
        };
        /** @description The fines of a case, those that could be proposed, and how many the enterprise has. */
        PenaltyOverview: {
            items: components["schemas"]["DecidedPenalty"][];
            articles: components["schemas"]["PenaltyArticle"][];
            counters: components["schemas"]["PenaltyCount"];
        };
        PlanContent: {
            /** @description 治理的目标和任务 */
            goal?: string;
            measures?: components["schemas"]["PlannedMeasureDto"][];
            responsibility?: components["schemas"]["PlanResponsibilityDto"];
            funds?: components["schemas"]["PlanFundsDto"];
            schedule?: components["schemas"]["PlanScheduleDto"];
            contingency?: components["schemas"]["PlanContingencyDto"];
        };
        /** @description 预案: what protects people meanwhile. */
        PlanContingency: {
            interimMeasures?: string;
            planEvidenceId?: string;
            /** @description 蹲点监控 */
            monitor?: string;
        };
        PlanContingencyDto: {
            interimMeasures?: string;
            /**
             * Format: uuid
             * @description Evidence id of the emergency plan file.
             */
            planEvidenceId?: string;
            /** @description Who watches the place (蹲点监控). */
            monitor?: string;
        };
        /** @description What the leader decided about the plan. */
        PlanDecision: {
            approved: boolean;
            by: string;
            at: string;
            /** @description Always there when refused. */
            reason?: string;
        };
        /** @description A draft as it is answered. */
        PlanDrafted: {
            case: components["schemas"]["CaseStanding"];
            /** @description Of the case, for `If-Match`. */
            version: number;
            plan: components["schemas"]["RectificationPlan"];
        };
        /** @description 资金: amount in 万元. */
        PlanFunds: {
            amountWan?: number;
            source?: string;
            /** @description ISO 8601 date. */
            allocatedOn?: string;
            voucherEvidenceIds?: string[];
            zeroReason?: string;
        };
        PlanFundsDto: {
            /** @description 万元 (10,000 yuan) */
            amountWan?: number;
            source?: string;
            allocatedOn?: string;
            /** @description Evidence ids of the vouchers. */
            voucherEvidenceIds?: string[];
            /** @description Why nothing has to be spent; needed when the amount is 0. */
            zeroReason?: string;
        };
        PlanInspectionDto: {
            /** Format: uuid */
            enterpriseId: string;
            /**
             * @description RANDOM comes from a draw only.
             * @enum {string}
             */
            mode: "OPEN" | "COVERT" | "LOOKBACK" | "JOINT";
            /** @description JOINT: the other organisations. @default none */
            jointOrganisationIds?: string[];
            /**
             * Format: uuid
             * @description LOOKBACK: the closed hazard looked back at.
             */
            lookbackHazardId?: string;
            /** Format: uuid */
            campaignId: string;
            /** @description Not before today, within the campaign. */
            plannedOn: string;
            /** @description What is to be looked at (检查重点). */
            focus: string;
            /** @description At least two officers. */
            team: components["schemas"]["TeamMemberDto"][];
            /** @description @default those of the campaign */
            checklistIds?: string[];
        };
        PlanRandomDto: {
            count: number;
            /** @description Code of the node to draw from. @default the place of the campaign */
            place?: string;
            /** Format: uuid */
            campaignId: string;
            /** @description Not before today, within the campaign. */
            plannedOn: string;
            /** @description What is to be looked at (检查重点). */
            focus: string;
            /** @description At least two officers. */
            team: components["schemas"]["TeamMemberDto"][];
            /** @description @default those of the campaign */
            checklistIds?: string[];
        };
        /** @description 责任: who does it, who answers for it, who supervises it. */
        PlanResponsibility: {
            organisation?: string;
            personName?: string;
            mobile?: string;
            supervisingDepartment?: string;
            supervisor?: string;
        };
        PlanResponsibilityDto: {
            organisation?: string;
            personName?: string;
            mobile?: string;
            supervisingDepartment?: string;
            supervisor?: string;
        };
        /** @description 时限: ISO 8601 dates. */
        PlanSchedule: {
            plannedFinish?: string;
            milestones?: {
                title: string;
                dueOn: string;
            }[];
        };
        PlanScheduleDto: {
            plannedFinish?: string;
            milestones?: components["schemas"]["MilestoneDto"][];
        };
        /** @description A submitted plan, and what the gate 五到位 says of it. */
        PlanSubmitted: {
            case: components["schemas"]["CaseStanding"];
            /** @description Of the case, for `If-Match`. */
            version: number;
            plan: components["schemas"]["RectificationPlan"];
            /** @description Null when the workflow asks the gate at a later step. */
            passed: boolean | null;
            /** @description Every element with its reason. */
            criteria: components["schemas"]["RuleCriterion"][];
            /** @description Codes of the elements that have to be mended. */
            failing: string[];
        };
        /** @description A version of the plan with what the gate said of it; the accepted one with what has to be done. */
        PlanVersion: {
            evaluation: components["schemas"]["RuleResult"] | null;
            /** @description Empty unless the plan was accepted. */
            items: components["schemas"]["Measure"][];
            id: string;
            hazardId: string;
            /** @description 1 for the first plan, counting up with every resubmission. */
            round: number;
            /** @enum {string} */
            status: "DRAFT" | "SUBMITTED" | "RETURNED" | "ACCEPTED";
            /** @description 治理的目标和任务 */
            goal: string | null;
            measures: components["schemas"]["PlannedMeasure"][];
            responsibility: components["schemas"]["PlanResponsibility"];
            funds: components["schemas"]["PlanFunds"];
            schedule: components["schemas"]["PlanSchedule"];
            contingency: components["schemas"]["PlanContingency"];
            /** @description The principal who signed it by submitting it. */
            signedBy: string | null;
            /** @description In whose name a deputy signed; null: in the own. */
            signedFor: string | null;
            submittedAt: string | null;
            /** @description The 五到位 evaluation that accepted or returned it. */
            evaluationId: string | null;
            draftedBy: string;
            /** Format: date-time */
            draftedAt: string;
            jurisdiction: string;
            enterpriseId: string;
        };
        /** @description All rows of something that belongs to one thing, e.g. the plans of a case: few enough to need no pages. */
        PlanVersionListing: {
            items: components["schemas"]["PlanVersion"][];
        };
        /** @description A measure as a plan names it; it becomes a row to be done (bh_measure) when the plan is accepted. */
        PlannedMeasure: {
            text: string;
            /** @enum {string} */
            kind: "TECHNICAL" | "INSTITUTIONAL";
            acceptanceCriterion?: string;
        };
        PlannedMeasureDto: {
            text: string;
            /**
             * @description TECHNICAL 工程措施, INSTITUTIONAL 制度措施 against the root cause.
             * @enum {string}
             */
            kind: "TECHNICAL" | "INSTITUTIONAL";
            /** @description By what it is accepted (验收标准). */
            acceptanceCriterion?: string;
        };
        /** @description A change of the population after publication. Append-only. */
        PopulationEvent: {
            id: string;
            campaignId: string;
            jurisdiction: string;
            enterpriseId: string;
            /** @enum {string} */
            kind: "JOIN" | "LEAVE";
            reason: string;
            evidenceIds: string[];
            /** Format: date-time */
            at: string;
            by: string;
        };
        PopulationEventDto: {
            /** @enum {string} */
            kind: "JOIN" | "LEAVE";
            /** Format: uuid */
            enterpriseId: string;
            reason: string;
            /** @description Files that show it; at least one when an enterprise leaves. @default none */
            evidenceIds?: string[];
        };
        /** @description One page of a search. */
        PopulationEventSearchResult: {
            items: components["schemas"]["PopulationEvent"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        /** @description Whom a campaign would cover if it were published now. */
        PopulationPreview: {
            total: number;
            /** @description The first 50 by name. */
            items: {
                id: string;
                name: string;
                jurisdiction: string;
                industry: components["schemas"]["Industry"];
                scale: components["schemas"]["EnterpriseScale"];
                status: components["schemas"]["EnterpriseStatus"];
            }[];
            byIndustry: components["schemas"]["Share"][];
            byScale: components["schemas"]["Share"][];
            /** @description By the places one level below the campaign's. */
            byArea: components["schemas"]["Share"][];
        };
        /** @description Position by the device at the moment itself; WGS-84 degrees, accuracy in metres. */
        Position: {
            latitude: number;
            longitude: number;
            accuracy?: number;
        };
        PositionDto: {
            /** @description Degrees, WGS-84. */
            latitude: number;
            /** @description Degrees, WGS-84. */
            longitude: number;
            /** @description Metres. */
            accuracy?: number;
        };
        PriorityRequest: {
            /** @description 0 to 100, the higher the more urgent. */
            priority: number;
        };
        /** @description The body of every error answer (RFC 9457, `application/problem+json`). */
        Problem: {
            /** @description `urn:bihuan:problem:` + code */
            type: string;
            title: string;
            status: number;
            /** @description Stable; what a client switches on. */
            code: string;
            /** @description Says what to do. */
            detail: string;
        } & {
            [key: string]: unknown;
        };
        /** @description Something that happened to an enterprise. */
        ProfileEvent: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind: "FILE" | "VISIT" | "HAZARD_FOUND" | "HAZARD_CLOSED" | "ORDER" | "PENALTY";
            /** @description Of the visit, case or order; of a penalty its case; of a change of the file the audit event. */
            id: string;
            /** @description Number or title; of a change of the file the command. */
            title: string;
            /** @description Who changed the file; null for everything else. */
            by: string | null;
        };
        /** @description A case in a profile. */
        ProfileHazard: {
            id: string;
            /** @description Given at registration; a draft has none. */
            number: string | null;
            title: string;
            level: components["schemas"]["HazardLevel"] | null;
            state: components["schemas"]["HazardState"];
            /** @description Where in the enterprise (隐患部位). */
            place: string;
            overdue: boolean;
            /** @enum {string|null} */
            linkKind: "RECURRENCE" | "TRANSFER" | null;
            /** Format: date-time */
            recordedAt: string;
            /** @description The deadline that counts: ordered, extended, or set anew by a return. */
            effectiveDeadline: string | null;
            closedAt: string | null;
        };
        /** @description An order in a profile. */
        ProfileOrder: {
            id: string;
            number: string;
            /** @enum {string} */
            status: "ISSUED" | "ACCEPTED";
            /** Format: date-time */
            issuedAt: string;
        };
        /** @description The newest rows of a kind, and how many there are. */
        ProfileOrderNewest: {
            total: number;
            items: components["schemas"]["ProfileOrder"][];
        };
        /** @description A fine in a profile. */
        ProfilePenalty: {
            id: string;
            hazardId: string;
            /** Format: date-time */
            at: string;
            article: string | null;
            amountYuan: number | null;
        };
        /** @description The newest rows of a kind, and how many there are. */
        ProfilePenaltyNewest: {
            total: number;
            items: components["schemas"]["ProfilePenalty"][];
        };
        /** @description A visit in a profile. */
        ProfileVisit: {
            id: string;
            number: string;
            campaignId: string;
            mode: components["schemas"]["InspectionMode"];
            state: components["schemas"]["InspectionState"];
            plannedOn: string;
            /** @description When the officers arrived. Once it is known, the enterprise may know of the inspection, whatever the mode. */
            checkedInAt: string | null;
            endedAt: string | null;
        };
        /** @description The newest rows of a kind, and how many there are. */
        ProfileVisitNewest: {
            total: number;
            items: components["schemas"]["ProfileVisit"][];
        };
        /** @description What the enterprise reported on the way (进展报告). Append-only. */
        ProgressReport: {
            id: string;
            hazardId: string;
            text: string;
            percent: number;
            evidenceIds: string[];
            /** Format: date-time */
            at: string;
            by: string;
            jurisdiction: string;
            enterpriseId: string;
        };
        /** @description All rows of something that belongs to one thing, e.g. the plans of a case: few enough to need no pages. */
        ProgressReportListing: {
            items: components["schemas"]["ProgressReport"][];
        };
        /** @description A report that was taken. */
        ProgressReported: {
            case: components["schemas"]["CaseStanding"];
            /** @description Of the case, for `If-Match`. */
            version: number;
            report: components["schemas"]["ProgressReport"];
        };
        /** @description A reason against a definition that can show a run leading there. */
        ProofFinding: {
            /** @description Absent when the finding concerns the file as a whole. */
            elementId?: string;
            elementName?: string;
            /** @description Stable name of the check, e.g. `exclusive-split-without-default`. */
            rule: string;
            problem: components["schemas"]["Bilingual"];
            remedy: components["schemas"]["Bilingual"];
            /** @description Ids of the sequence flows taken from the start, in order; absent when no run leads there. */
            path?: string[];
            /** @description Code of the loop policy that does not hold. */
            policy?: string;
            /** @description What that policy demands. */
            policyTitle?: components["schemas"]["Bilingual"];
        };
        ProposePenalty: {
            /** @description Article of the 安全生产法. @default 102, hazard not eliminated */
            article?: string;
            /** @description Yuan. */
            amountYuan: number;
            reason: string;
        };
        ReadNotifications: {
            /** @description At most 200; may be absent only with `all`. @default none */
            ids?: string[];
            /** @description Everything up to now. @default false */
            all?: boolean;
        };
        /** @description One criterion, as a person reads it. */
        ReadableCriterion: {
            code: string;
            label: components["schemas"]["BilingualText"];
            /** @description Everything that has to hold, each as a sentence. */
            demands: components["schemas"]["BilingualText"][];
            /** @description Law or decision it stands on, as auditors note it; in words in `sourcesInWords`. */
            basis: string;
            /** @description False when its source was not read in full: a person sees 待核. */
            verified: boolean;
        };
        /** @description The criteria of one form of a rule. */
        ReadableVariant: {
            /** @description Absent when the rule has one form only. */
            variant?: string;
            criteria: components["schemas"]["ReadableCriterion"][];
        };
        ReasonRequest: {
            /** @description Why; kept in the audit trail. */
            reason: string;
        };
        ReassignTaskRequest: {
            /** @description Account that gets it; null takes it from whoever has claimed it, and all who may do it can claim it again. */
            accountId: string | null;
            /** @description Why; kept in the audit trail. */
            reason: string;
        };
        RecordLookback: {
            /** @description Whether the hazard is back. */
            recurred: boolean;
            note: string;
            /** @description Photos taken at the look-back. */
            evidenceIds: string[];
            /** @description Where it was looked at. @default not noted */
            position?: components["schemas"]["PositionDto"];
            /** @description When it was looked at, with offset; after the strike-off. @default now */
            occurredAt?: string;
        };
        RecordOnSpotFix: {
            /** @description Evidence ids. */
            photosAfter: string[];
            note?: string;
        };
        /** @description 责令限期整改指令书: one order may cover several hazards of one enterprise; each closes by itself. */
        RectificationOrder: {
            id: string;
            number: string;
            /** @enum {string} */
            status: "ISSUED" | "ACCEPTED";
            jurisdiction: string;
            enterpriseId: string;
            organisationId: string;
            /** @description The two officers who sign it. */
            officerIds: string[];
            /** @description Where to appeal; the text is configured, not law written into code. */
            appeal: string;
            documentId: string;
            /** Format: date-time */
            issuedAt: string;
            issuedBy: string;
            receipt: components["schemas"]["OrderReceipt"] | null;
            version: number;
        };
        /** @description One page of a search. */
        RectificationOrderSearchResult: {
            items: components["schemas"]["RectificationOrder"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        /** @description A version of the rectification plan (治理方案) with its five sections. Every submitted version is kept. */
        RectificationPlan: {
            id: string;
            hazardId: string;
            /** @description 1 for the first plan, counting up with every resubmission. */
            round: number;
            /** @enum {string} */
            status: "DRAFT" | "SUBMITTED" | "RETURNED" | "ACCEPTED";
            /** @description 治理的目标和任务 */
            goal: string | null;
            measures: components["schemas"]["PlannedMeasure"][];
            responsibility: components["schemas"]["PlanResponsibility"];
            funds: components["schemas"]["PlanFunds"];
            schedule: components["schemas"]["PlanSchedule"];
            contingency: components["schemas"]["PlanContingency"];
            /** @description The principal who signed it by submitting it. */
            signedBy: string | null;
            /** @description In whose name a deputy signed; null: in the own. */
            signedFor: string | null;
            submittedAt: string | null;
            /** @description The 五到位 evaluation that accepted or returned it. */
            evaluationId: string | null;
            draftedBy: string;
            /** Format: date-time */
            draftedAt: string;
            jurisdiction: string;
            enterpriseId: string;
        };
        RemoveCosignerRequest: {
            /** @description Why it is done without; kept in the audit trail. */
            reason: string;
        };
        ReportCompletion: {
            text: string;
            /** @description 万元 (10,000 yuan) */
            fundsSpentWan: number;
            /** @description Whether the interim controls of the plan ran all the time. */
            interimControlsKept: boolean;
            /** @description Why it came about; the review of a major hazard asks for it. */
            rootCause?: string;
            /** @description 举一反三: what the search for the same fault elsewhere found; the review of a major hazard asks for it. */
            sweep?: string;
            photosAfter: string[];
            /** @description Vouchers and other files. @default none */
            evidenceIds?: string[];
        };
        ReportHazard: {
            /** Format: uuid */
            enterpriseId: string;
            /**
             * Format: uuid
             * @description The inspection during which it was found.
             */
            inspectionId?: string;
            /**
             * Format: uuid
             * @description @default the campaign of the inspection
             */
            campaignId?: string;
            /** @description What is wrong, in one line (隐患名称). */
            title: string;
            description: string;
            /** @description Where in the enterprise (隐患部位). */
            place: string;
            /** @description 1 safety, 2 process, 3 electrical, 4 instruments, 5 fire, 6 layout, 7 equipment, 8 other. */
            category: number;
            /**
             * @description 物的危险状态, 人的不安全行为 or 管理上的缺陷.
             * @enum {string}
             */
            nature?: "CONDITION" | "BEHAVIOUR" | "MANAGEMENT";
            /** @description Law or standard it violates, as the finder names it; shown as 待核 until somebody checks it. */
            basis: string;
            /**
             * @description What the finder takes it for; an officer judges later. @default GENERAL
             * @enum {string}
             */
            suggestedLevel?: "GENERAL" | "MAJOR";
            /** @description Evidence ids; at least one unless an enterprise reports about itself. */
            photosBefore?: string[];
            /**
             * Format: uuid
             * @description Department competent for it, when it is not the one that found it.
             */
            competentDepartmentId?: string;
        };
        ReportImpossibleDto: {
            reason: string;
            evidenceIds: string[];
        };
        ReportIncidentRequest: {
            /** @description Why; kept in the audit trail. */
            reason: string;
            /** @description One of the instance's waits. */
            executionId: string;
        };
        ReportProgress: {
            text: string;
            percent: number;
            /** @description @default none */
            evidenceIds?: string[];
        };
        RequestExtension: {
            /** @enum {string} */
            reasonCode: "FORCE_MAJEURE" | "EXTERNAL_CAUSE" | "GOVERNMENT_ACT" | "EQUIPMENT_DELIVERY";
            reason: string;
            /** @description What protects people until then. */
            interimMeasures: string;
            /** @description Last day of the new deadline. */
            newDeadline: string;
            /** @description @default none */
            evidenceIds?: string[];
        };
        RequestVoid: {
            reason: string;
        };
        ResetPasswordBody: {
            /** @description 8 to 128 characters. */
            password: string;
        };
        /** @description Who answers for a hazard after a change. */
        Responsibilities: {
            hazardId: string;
            responsibilities: components["schemas"]["HazardResponsibility"][];
            /** @description What nobody is named for; a warning. */
            unassigned: components["schemas"]["ResponsibilityBasis"][];
        };
        /**
         * @description Why a unit answers for a hazard: 谁辖区、谁主管、谁发证、谁审批, the enterprise itself, or one of several parties.
         * @enum {string}
         */
        ResponsibilityBasis: "TERRITORIAL" | "SECTOR" | "LICENSING" | "APPROVAL" | "ENTERPRISE" | "PARTY";
        RestartInstanceRequest: {
            /** @description Why; kept in the audit trail. */
            reason: string;
            /** @description Element id: the one token enters it. */
            from: string;
            /** @description Merged into the variables before. @default nothing */
            variables?: {
                [key: string]: unknown;
            };
        };
        ReturnRectification: {
            reason: string;
            /** @description Last day of the new round, in Shanghai; today is allowed. */
            newDeadline: string;
        };
        /** @description An earlier task that a task can be given back to. */
        ReturnTarget: {
            elementId: string;
            name: string;
        };
        ReturnTaskRequest: {
            /** @description Element id of the earlier task; one of `GET /tasks/{id}/return-targets`. */
            elementId: string;
            /** @description Why; kept in the audit trail. */
            reason: string;
        };
        /** @description A case that is rectified again. */
        ReturnedHazard: {
            /** @description Elements of 三不放过 that did not pass; none when a closing signer sent the case back. */
            failing: string[];
            criteria: components["schemas"]["RuleCriterion"][];
            /** @description Measures that have to be done again. */
            reopenedMeasureIds: string[];
            /**
             * @description Shown beside a legal basis nobody has verified yet.
             * @enum {string|null}
             */
            basisFlag: "待核" | null;
            id: string;
            /** @description Given at registration; a draft has none. */
            number: string | null;
            state: components["schemas"]["HazardState"];
            level: components["schemas"]["HazardLevel"] | null;
            suggestedLevel: components["schemas"]["HazardLevel"];
            judgement: components["schemas"]["Judgement"] | null;
            title: string;
            description: string;
            /** @description Where in the enterprise (隐患部位). */
            place: string;
            /** @description Hazard type: 安全 / 工艺 / 电气 / 仪表 / 消防 / 总图 / 设备 / 其他, as code 1–8. */
            category: number;
            nature: components["schemas"]["HazardNature"] | null;
            source: components["schemas"]["HazardSource"];
            basis: string;
            /**
             * @description How far the basis was checked; anything but `verified` is shown as 待核.
             * @enum {string}
             */
            basisVerified: "verified" | "excerpt" | "unverified";
            checklistId: string | null;
            itemNo: number | null;
            campaignId: string | null;
            inspectionId: string | null;
            jurisdiction: string;
            enterpriseId: string;
            /** @description Organisation that found it. */
            inspectingDepartmentId: string;
            /** @description Organisation competent for it; when another, the case is transferred (G3). */
            competentDepartmentId: string;
            recordedBy: string;
            /** Format: date-time */
            recordedAt: string;
            registeredAt: string | null;
            photosBefore: string[];
            /** @description 当场整改: fixed before the inspectors left. */
            fixedOnSpot: boolean;
            fixedAt: string | null;
            fixNote: string | null;
            photosAfter: string[];
            /** @description The deadline of the order; never changes once set. */
            orderedDeadline: string | null;
            /** @description The deadline that counts: ordered, extended, or set anew by a return. */
            effectiveDeadline: string | null;
            orderId: string | null;
            acceptedAt: string | null;
            rectificationStartedAt: string | null;
            /** @description When the enterprise last declared it done. */
            completedAt: string | null;
            overdue: boolean;
            /** @description How many rounds of rectification were reported done after their deadline. */
            lateRounds: number;
            /** @description How often the review returned it (三不放过). */
            loopCount: number;
            /** @description How often the plan was returned (五到位). */
            planReturns: number;
            /** @description The two reviewers, leader first. */
            reviewerIds: string[];
            strikeOffNumber: string | null;
            closedAt: string | null;
            /** @description Closed, but after its deadline; stays visible for good. */
            closedLate: boolean;
            /** @description The earlier case this one continues, and how. */
            linkedHazardId: string | null;
            /** @enum {string|null} */
            linkKind: "RECURRENCE" | "TRANSFER" | null;
            voidRequest: components["schemas"]["VoidRequest"] | null;
            instanceId: string | null;
            version: number;
        };
        /** @description One review on site (整改复查意见书), item by item. An objection ends an attempt; the next one is a row of its own. */
        Review: {
            id: string;
            hazardId: string;
            /** @description 1 for the first round of rectification, counting up with every return. */
            round: number;
            /** @description Counts from 1 in every round. */
            attempt: number;
            /** @description The one who submits first, then the one who countersigns; one only on a light review. */
            reviewerIds: string[];
            items: components["schemas"]["ReviewedItem"][];
            rootCauseAddressed: boolean | null;
            /** @description 举一反三: the reviewers saw that the same fault was looked for elsewhere. */
            sweepVerified: boolean | null;
            opinion: string;
            /** @description Where the reviewer stood; null when the light review was made from the photos. */
            position: {
                latitude: number;
                longitude: number;
                accuracy?: number;
            } | null;
            evidenceIds: string[];
            status: components["schemas"]["ReviewStatus"];
            submittedBy: string;
            /** @description In whose name a deputy submitted it; null: in the own. */
            submittedFor: string | null;
            /** Format: date-time */
            submittedAt: string;
            countersignedBy: string | null;
            /** @description In whose name a deputy countersigned; null: in the own. */
            countersignedFor: string | null;
            countersignedAt: string | null;
            objection: string | null;
            documentId: string | null;
            jurisdiction: string;
            enterpriseId: string;
        };
        /**
         * @description `CONFIRMED` is the light review of a hazard fixed on the spot, by one reviewer.
         * @enum {string}
         */
        ReviewStatus: "SUBMITTED" | "OBJECTED" | "COUNTERSIGNED" | "CONFIRMED";
        /** @description One thing a review has to judge: a measure of the plan, or the hazard itself when there was no plan. */
        Reviewable: {
            id: string;
            text: string;
        };
        /** @description A case after a step of its review. */
        ReviewedHazard: {
            review: components["schemas"]["Review"];
            /** @description What 三不放过 said, when the step led to it. */
            gate: components["schemas"]["RuleResult"] | null;
            /**
             * @description Shown beside a legal basis nobody has verified yet.
             * @enum {string|null}
             */
            basisFlag: "待核" | null;
            id: string;
            /** @description Given at registration; a draft has none. */
            number: string | null;
            state: components["schemas"]["HazardState"];
            level: components["schemas"]["HazardLevel"] | null;
            suggestedLevel: components["schemas"]["HazardLevel"];
            judgement: components["schemas"]["Judgement"] | null;
            title: string;
            description: string;
            /** @description Where in the enterprise (隐患部位). */
            place: string;
            /** @description Hazard type: 安全 / 工艺 / 电气 / 仪表 / 消防 / 总图 / 设备 / 其他, as code 1–8. */
            category: number;
            nature: components["schemas"]["HazardNature"] | null;
            source: components["schemas"]["HazardSource"];
            basis: string;
            /**
             * @description How far the basis was checked; anything but `verified` is shown as 待核.
             * @enum {string}
             */
            basisVerified: "verified" | "excerpt" | "unverified";
            checklistId: string | null;
            itemNo: number | null;
            campaignId: string | null;
            inspectionId: string | null;
            jurisdiction: string;
            enterpriseId: string;
            /** @description Organisation that found it. */
            inspectingDepartmentId: string;
            /** @description Organisation competent for it; when another, the case is transferred (G3). */
            competentDepartmentId: string;
            recordedBy: string;
            /** Format: date-time */
            recordedAt: string;
            registeredAt: string | null;
            photosBefore: string[];
            /** @description 当场整改: fixed before the inspectors left. */
            fixedOnSpot: boolean;
            fixedAt: string | null;
            fixNote: string | null;
            photosAfter: string[];
            /** @description The deadline of the order; never changes once set. */
            orderedDeadline: string | null;
            /** @description The deadline that counts: ordered, extended, or set anew by a return. */
            effectiveDeadline: string | null;
            orderId: string | null;
            acceptedAt: string | null;
            rectificationStartedAt: string | null;
            /** @description When the enterprise last declared it done. */
            completedAt: string | null;
            overdue: boolean;
            /** @description How many rounds of rectification were reported done after their deadline. */
            lateRounds: number;
            /** @description How often the review returned it (三不放过). */
            loopCount: number;
            /** @description How often the plan was returned (五到位). */
            planReturns: number;
            /** @description The two reviewers, leader first. */
            reviewerIds: string[];
            strikeOffNumber: string | null;
            closedAt: string | null;
            /** @description Closed, but after its deadline; stays visible for good. */
            closedLate: boolean;
            /** @description The earlier case this one continues, and how. */
            linkedHazardId: string | null;
            /** @enum {string|null} */
            linkKind: "RECURRENCE" | "TRANSFER" | null;
            voidRequest: components["schemas"]["VoidRequest"] | null;
            instanceId: string | null;
            version: number;
        };
        /** @description What the reviewers found of one measure. */
        ReviewedItem: {
            /** @description The measure, or the hazard itself when no plan led to it. */
            measureId: string;
            passed: boolean;
            note?: string;
            evidenceIds?: string[];
        };
        ReviewedItemDto: {
            /**
             * Format: uuid
             * @description A measure of the accepted plan; the hazard itself when there was no plan.
             */
            measureId: string;
            passed: boolean;
            /** @description Demanded when it did not pass. */
            note?: string;
            evidenceIds?: string[];
        };
        /**
         * @description What a person is in the loop. Codes are stored and sent; labels are for people.
         * @enum {string}
         */
        Role: "ADMINISTRATOR" | "ORGANISER" | "REGULATOR_OFFICER" | "REGULATOR_LEADER" | "TOWN_HEAD" | "GRID_INSPECTOR" | "EXPERT" | "ENTERPRISE_PRINCIPAL" | "ENTERPRISE_SAFETY" | "AUDITOR" | "SYSTEM";
        /** @description A problem and where it is. */
        RowProblem: {
            code: components["schemas"]["ImportProblemCode"];
            message: components["schemas"]["BilingualText"];
            /** @description Line of the sheet, the header being 1. */
            line: number;
            /** @description Column of the sheet, from 1; null when the whole row is meant. */
            column: number | null;
            /** @description What the column is called; null when the whole row is meant. */
            header: string | null;
        };
        /** @description One condition of a rule and how it came out. */
        RuleCriterion: {
            code: string;
            passed: boolean;
            /** @description True when the condition itself failed and passes because the failure was dealt with; it stays visible. */
            disposed?: boolean;
            /** @description What exactly is missing, or that nothing is. */
            reason: components["schemas"]["BilingualText"];
            /** @description The facts the criterion looked at, as JSON. */
            inputs: {
                [key: string]: unknown;
            };
            /** @description Law or decision the criterion stands on, as auditors note it; `sourcesInWords` says it in words. */
            basis: string;
        };
        /** @description One verdict of a rule with everything it was based on. Only ever added. */
        RuleEvaluation: {
            id: string;
            subjectType: string;
            subjectId: string;
            /** @description Null when it was asked for outside of any process. */
            instanceId: string | null;
            elementId: string | null;
            rule: string;
            ruleVersion: number;
            variant: string | null;
            passed: boolean;
            outcome: string;
            /** @description Codes of the criteria that did not pass. */
            failing: string[];
            result: components["schemas"]["RuleResult"];
            /** @description What the rule was given. */
            facts: unknown;
            /** @description Legal profile it was judged under, `id@version`. */
            legalProfile: string;
            /** @description Counts from 1 per subject and rule. */
            attempt: number;
            /** Format: date-time */
            at: string;
            /** @description The command in which it was made; id of its audit event. */
            commandId: string;
            /** @description Its place in the order of what the command brought about, from 1. */
            seq: number;
            jurisdiction: string;
            enterpriseId: string | null;
        };
        /** @description All rows of something that belongs to one thing, e.g. the plans of a case: few enough to need no pages. */
        RuleEvaluationListing: {
            items: components["schemas"]["RuleEvaluation"][];
        };
        /** @description A reason against a rule an organiser wrote. */
        RuleFinding: {
            /** @description Path inside the definition, e.g. `criteria.0.expression` or `table.rows.2.when.1`; empty: the whole rule. */
            at: string;
            problem: components["schemas"]["BilingualText"];
            remedy: components["schemas"]["BilingualText"];
        };
        /** @description What an evaluation says; stored with its inputs, shown to whom the gate refused. */
        RuleResult: {
            rule: string;
            version: number;
            variant?: string;
            /** @description True when every criterion passed. */
            passed: boolean;
            /** @description The branch to take, e.g. PASS, RETURN, MAJOR, TRANSFER. */
            outcome: string;
            criteria: components["schemas"]["RuleCriterion"][];
            /** @description Codes of the criteria that did not pass, in the order of the rule. */
            failing: string[];
        };
        /** @description How trying a rule went. */
        RuleTrial: {
            /** @description Reasons why it could not be saved. */
            findings: components["schemas"]["RuleFinding"][];
            /** @description The verdict on the facts; absent when it could not judge. */
            result?: components["schemas"]["RuleResult"];
            /** @description Why it could not judge. */
            problem?: components["schemas"]["Problem"];
        };
        /**
         * @description How a sample is drawn; a new way gets a new name.
         * @constant
         */
        SampleAlgorithm: "SHA256_LOT_1";
        /** @description A sample with the cases drawn, in the order of the draw; cases the reader may not see are missing. */
        SampleReport: {
            cases: components["schemas"]["SampledCase"][];
            id: string;
            /** @description Of the role that draws. */
            jurisdiction: string;
            drawnBy: string;
            drawnByName: string;
            /** Format: date-time */
            drawnAt: string;
            /** @description Why, in the drawer's words. */
            purpose: string;
            /** @description As for a search of hazards. */
            filter: {
                [key: string]: unknown;
            };
            algorithm: components["schemas"]["SampleAlgorithm"];
            seed: string;
            /** @description Whether the drawer brought the seed, or the server made it up. */
            seedGiven: boolean;
            populationCount: number;
            /** @description SHA-256 over the ids of the population in their order, each followed by a line feed; hexadecimal. */
            populationHash: string;
            size: number;
            /** @description In the order of the draw. */
            drawn: string[];
        };
        /** @description A sample without its population. */
        SampleSummary: {
            id: string;
            /** @description Of the role that draws. */
            jurisdiction: string;
            drawnBy: string;
            drawnByName: string;
            /** Format: date-time */
            drawnAt: string;
            /** @description Why, in the drawer's words. */
            purpose: string;
            /** @description As for a search of hazards. */
            filter: {
                [key: string]: unknown;
            };
            algorithm: components["schemas"]["SampleAlgorithm"];
            seed: string;
            /** @description Whether the drawer brought the seed, or the server made it up. */
            seedGiven: boolean;
            populationCount: number;
            /** @description SHA-256 over the ids of the population in their order, each followed by a line feed; hexadecimal. */
            populationHash: string;
            size: number;
            /** @description In the order of the draw. */
            drawn: string[];
        };
        /** @description One page of a search. */
        SampleSummarySearchResult: {
            items: components["schemas"]["SampleSummary"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        /** @description What repeating a draw came to. */
        SampleVerification: {
            id: string;
            /** @description Whether population and draw, computed anew from what is stored, are the recorded ones. */
            reproduced: boolean;
            populationHash: string;
            drawn: string[];
            /** @description What the same filter finds now for the caller: a difference is no fault, cases move on. */
            now: {
                populationCount: number;
                joined: number;
                left: number;
            };
        };
        /** @description A drawn case, as far as the reader sees it. */
        SampledCase: {
            id: string;
            /** @description Given at registration; a draft has none. */
            number: string | null;
            title: string;
            state: components["schemas"]["HazardState"];
            level: components["schemas"]["HazardLevel"] | null;
            enterpriseId: string;
            /** @description The deadline that counts: ordered, extended, or set anew by a return. */
            effectiveDeadline: string | null;
            closedAt: string | null;
        };
        SaveDraftRequest: {
            /** @description What the task is going to give; not checked before it is completed. At most 100,000 characters of JSON. */
            output: {
                [key: string]: unknown;
            };
        };
        SaveViewBody: {
            /** @description Page of the web app, e.g. `ledger`. */
            page: string;
            name: string;
            /** @description The page's search as it stands in the address: filters, columns, order. */
            query: {
                [key: string]: unknown;
            };
            /**
             * @description NONE: only the owner finds it; ORGANISATION: everybody of the owner's organisation. @default NONE
             * @enum {string}
             */
            shared?: "NONE" | "ORGANISATION";
        };
        SaveWorkflowDraftRequest: {
            /** @description What the drafts are told apart by, at most 100 characters. */
            name: string;
            /** @description BPMN 2.0 XML as drawn so far, at most 1 MB; not checked before it is deployed. */
            xml: string;
            /** @description Text of `pack.yaml`. @default none */
            pack?: string | null;
            /** @description Text of `policies.yaml`. @default none */
            policies?: string | null;
            /** @description Text of a workflow test to try the draft with. @default none */
            tests?: string | null;
        };
        /** @description Filters, columns and order of a page, kept under a name. */
        SavedView: {
            id: string;
            /** @description Whose it is; nobody else changes it. */
            accountId: string;
            /** @description Of the owner; its people find the view when it is shared. */
            organisationId: string | null;
            /** @description Page of the web app, e.g. `ledger`. */
            page: string;
            name: string;
            /** @description The page's search as it stands in the address. */
            query: {
                [key: string]: unknown;
            };
            shared: components["schemas"]["ViewSharing"];
            /** Format: date-time */
            createdAt: string;
            version: number;
        };
        /** @description One page of a search. */
        SavedViewSearchResult: {
            items: components["schemas"]["SavedView"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        SearchPage: {
            /** @description Rows per page, 1 to 200. @default 50 */
            limit?: number;
            /** @description `page.after` of the previous answer; absent for the first page. */
            after?: string;
        };
        SearchRequest: {
            /**
             * @description Field name → value, or → `{ eq, ne, in, lt, lte, gt, gte, like, exists }`; all of them must hold.
             *     `like` finds a part of the text, ignoring case.
             */
            filter?: {
                [key: string]: unknown;
            };
            /** @description Sort keys, the first weighing most; the identifier breaks ties. */
            sort?: components["schemas"]["SearchSort"][];
            page?: components["schemas"]["SearchPage"];
        };
        SearchSort: {
            /** @description Name of a sortable field. */
            field: string;
            /**
             * @description @default asc
             * @enum {string}
             */
            order?: "asc" | "desc";
        };
        SendMessageRequest: {
            /** @description Name of the message in the diagram. */
            name: string;
            /** @description Whom it is for: who waits with this key. Needed unless `subjectId` is given. */
            correlationKey?: string;
            /**
             * Format: uuid
             * @description Whom it is for: the case of this subject.
             */
            subjectId?: string;
            /** @description Your own name for it; the same one is delivered once, however often it is sent. */
            messageId: string;
            /** @description Code of the place it comes from: where an instance is at home that begins with it. @default that of the workflow */
            jurisdiction?: string;
            /** @description How long it may wait until somebody waits for it, at most 30 days. Absent: it is refused when nobody does. */
            ttlSeconds?: number;
            /** @description Merged into the variables. */
            payload?: {
                [key: string]: unknown;
            };
        };
        SendSignalRequest: {
            /** @description Name of the signal in the diagrams. */
            name: string;
            /** @description Your own name for it; at one place the same one is sent once, however often you send it. */
            signalId: string;
            /** @description Code of the place at or below which it reaches whoever waits for it. @default the one place where you may send signals */
            jurisdiction?: string;
            /** @description Merged into the variables of each instance it reaches. */
            payload?: {
                [key: string]: unknown;
            };
        };
        /** @description What has become of a message; the same for one that was sent before. */
        SentMessage: {
            id: string;
            status: components["schemas"]["MessageStatus"];
            /** @description The instance that got it. */
            instanceId: string | null;
        };
        /** @description The row of a signal; the same for one that was sent before. Whom it reached is found by searching signals. */
        SentSignal: {
            id: string;
            jurisdiction: string;
        };
        /** @description Who is signed in. */
        SessionAccount: {
            id: string;
            username: string;
            name: string;
            organisation: components["schemas"]["SessionOrganisation"];
            grants: components["schemas"]["SessionGrant"][];
            /** @description Names and patterns of what the roles allow (`hazard.judge`, `campaign.*`, `*.read`). */
            permissions: string[];
        };
        /** @description A role as its holder sees it. */
        SessionGrant: {
            role: components["schemas"]["Role"];
            /** @description Label of the role. */
            title: {
                zh: string;
                en: string;
            };
            /** @description Node it reaches, with everything below; empty: everywhere. Absent for enterprise roles. */
            jurisdiction?: string;
            /** @description The enterprise it reaches. Absent for all other roles. */
            enterpriseId?: string;
        };
        /** @description An open session. */
        SessionOpened: {
            /** @description To be sent as `Authorization: Bearer`. It is shown only here. */
            token: string;
            /**
             * Format: date-time
             * @description The session ends then, or earlier when it is not used for 12 hours.
             */
            expiresAt: string;
            account: components["schemas"]["SessionAccount"];
        };
        /** @description The organisation somebody signs in for. */
        SessionOrganisation: {
            id: string;
            kind: components["schemas"]["OrganisationKind"];
            name: string;
            shortName: string;
            jurisdiction: string;
        };
        /** @description How many enterprises have one value of something. */
        Share: {
            key: string;
            count: number;
        };
        SignClosing: {
            /** @enum {string} */
            decision: "APPROVE" | "REFUSE";
            /** @description Demanded of a refusal: what has to be done again. */
            opinion?: string;
            /**
             * Format: uuid
             * @description Evidence id of the signature.
             */
            signatureEvidenceId?: string;
        };
        SignUnitHeadDto: {
            name: string;
            position?: string;
            phone?: string;
            /**
             * Format: uuid
             * @description The signature as a file; needed unless refused.
             */
            signatureEvidenceId?: string;
            /** @description @default false */
            refused?: boolean;
            /** @description How the refusal came about (拒签记录); needed when refused. */
            refusalNote?: string;
            /** @description Names of those who saw the refusal. @default none beside the officers */
            witnesses?: string[];
        };
        /** @description How many of those who waited for a signal have got it. */
        SignalCounts: {
            delivered: number;
            /** @description Not yet: also those whose step fails or that are suspended. */
            pending: number;
            /** @description They did not wait any more when it came. */
            gone: number;
        };
        /** @description A signal with what has become of it. */
        SignalRow: {
            id: string;
            /** @description The sender's own name for it: at one place the same one is sent once. */
            signalId: string;
            name: string;
            /** @description Merged into the variables of each instance it reaches. */
            payload: components["schemas"]["Variables"] | null;
            /** @description The instance that threw it; its own catchers caught it in the same step. */
            instanceId: string | null;
            sentBy: string;
            /** Format: date-time */
            sentAt: string;
            /** @description When those who wait for it were found; whoever begins to wait later is not reached. */
            spreadAt: string | null;
            /** @description It reaches what lies at or below this place. */
            jurisdiction: string;
            enterpriseId: string | null;
            deliveries: components["schemas"]["SignalCounts"];
        };
        /** @description One page of a search. */
        SignalRowSearchResult: {
            items: components["schemas"]["SignalRow"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        /**
         * @description How far a number has been checked: V text read in full, V~ excerpt or mirror read, B background knowledge, D product decision.
         * @enum {string}
         */
        SourceTag: "V" | "V~" | "B" | "D";
        /** @description A day that is not what its weekday says. */
        SpecialDay: {
            date: components["schemas"]["IsoDate"];
            /**
             * @description `HOLIDAY`: nobody works (放假). `MAKE_UP_DAY`: a weekend on which people work (调休上班).
             * @enum {string}
             */
            kind: "HOLIDAY" | "MAKE_UP_DAY";
            /** @description The holiday it belongs to. */
            name: {
                zh: string;
                en: string;
            };
        };
        /** @description When each stage is to end; ISO 8601 dates. */
        StageEnds: {
            selfCheck: string;
            inspection: string;
            rectification: string;
            lookback: string;
            summary: string;
        };
        StageEndsDto: {
            selfCheck: string;
            inspection: string;
            rectification: string;
            lookback: string;
            summary: string;
        };
        /** @description What creates instances of the latest version of a definition by itself; the next version replaces it. */
        StartEvent: {
            id: string;
            definitionId: string;
            /** @description Key of the definition. */
            key: string;
            definitionVersion: number;
            elementId: string;
            /** @enum {string} */
            kind: "message" | "signal" | "timer";
            /** @description Name of the message or signal. */
            name: string | null;
            /** @description Timers: when it begins the next instance; null when never again. */
            dueAt: string | null;
            /** @description Timers: how many instances it has begun. */
            fired: number;
            /** @description Attempts that failed since the last instance it began. */
            failures: number;
            /** @description Why the last attempt failed. */
            lastError: string | null;
            /** @description Nothing is tried again before this moment. */
            pausedUntil: string | null;
            /** @description Where its instances are at home: the place of the organisation that deployed the definition. */
            jurisdiction: string;
            enterpriseId: string | null;
        };
        /** @description One page of a search. */
        StartEventSearchResult: {
            items: components["schemas"]["StartEvent"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        StartMigrationRequest: {
            /** @description Why; kept in the audit trail. */
            reason: string;
            plan: components["schemas"]["MigrationPlanRequest"];
            instances?: components["schemas"]["InstanceChoiceRequest"];
        };
        /** @description What a step asks a person for (`bihuan:form`): JSON Schema of an object; each property becomes a variable. */
        StepForm: {
            /** @constant */
            type: "object";
            properties: {
                [key: string]: components["schemas"]["StepFormField"];
            };
            required?: string[];
        };
        /** @description One field of a form, a part of JSON Schema. */
        StepFormField: {
            type: components["schemas"]["StepFormType"];
            /** @description Chinese label. */
            title?: string;
            /**
             * @description English label.
             * @default the Chinese one
             */
            "x-title-en": string;
            /** @description Choices of a text. */
            enum?: string[];
            /**
             * @description `date`: YYYY-MM-DD.
             * @enum {string}
             */
            format?: "date" | "textarea";
            maxLength?: number;
            minimum?: number;
            maximum?: number;
            /** @description Of a list of texts. */
            items?: {
                /** @constant */
                type: "string";
                enum?: string[];
            };
        };
        /**
         * @description What a field of a form holds.
         * @enum {string}
         */
        StepFormType: "string" | "number" | "integer" | "boolean" | "array";
        /** @description The strike-off form of a case. */
        StrikeOffForm: {
            items: components["schemas"]["ClosingSignature"][];
            /** @description The round of signing that is open, or was the last one. */
            round: number;
            /** @description Who signs, in this order. */
            signers: components["schemas"]["ClosingRole"][];
        };
        SubmitReview: {
            /** @description Every measure exactly once. */
            items: components["schemas"]["ReviewedItemDto"][];
            /** @description Demanded of a major hazard. */
            rootCauseAddressed?: boolean;
            /** @description Demanded of a major hazard: whether the same fault was looked for elsewhere (举一反三). */
            sweepVerified?: boolean;
            opinion: string;
            /** @description Where the reviewer stands; a review is made on site. */
            position: components["schemas"]["PositionDto"];
            /** @description Photos taken at the review. */
            evidenceIds: string[];
        };
        /** @description A plan with everything filled in, and what is wrong with it. */
        SuggestedPlan: {
            plan: components["schemas"]["MigrationPlan"];
            /** @description Pairs that cannot stand for each other; an instance that stands there would be refused. */
            findings: components["schemas"]["Finding"][];
            /** @description Elements of the source that nothing stands for. */
            unmapped: {
                id: string;
                type: string;
                name: string | null;
            }[];
        };
        SupplementFile: {
            /**
             * @description Code of the document catalogue, e.g. `WORKER_ANNOUNCEMENT`.
             * @enum {string}
             */
            kind: "INQUIRY_NOTICE" | "INQUIRY_RECORD" | "SITE_EXAMINATION_RECORD" | "SAMPLING_VOUCHER" | "EVIDENCE_PRESERVATION_APPROVAL" | "EVIDENCE_PRESERVATION_NOTICE" | "EVIDENCE_HANDLING_APPROVAL" | "EVIDENCE_HANDLING_DECISION" | "INSPECTION_RECORD" | "ON_SITE_MEASURES_DECISION" | "RECTIFICATION_ORDER" | "REVIEW_OPINION" | "COERCIVE_MEASURES_DECISION" | "APPRAISAL_COMMISSION" | "PENALTY_NOTICE" | "STATEMENT_RECORD" | "HEARING_RIGHT_NOTICE" | "HEARING_SUMMONS" | "HEARING_RECORD" | "HEARING_REPORT" | "CASE_HANDLING_APPROVAL" | "COLLECTIVE_DISCUSSION_RECORD" | "SPOT_PENALTY_UNIT" | "SPOT_PENALTY_PERSON" | "PENALTY_DECISION_UNIT" | "PENALTY_DECISION_PERSON" | "FINE_REMINDER" | "FINE_DEFERMENT_APPROVAL" | "FINE_DEFERMENT_GRANT" | "ENFORCEMENT_APPLICATION" | "CASE_CONCLUSION_APPROVAL" | "CASE_TRANSFER_APPROVAL" | "CASE_TRANSFER" | "INVESTIGATION_REPORT" | "SPECIAL_MATTER_APPROVAL" | "SELF_CHECK_RECORD" | "PHOTO_BEFORE" | "PHOTO_AFTER" | "INTERNAL_NOTICE" | "RECTIFICATION_RECEIPT" | "RECTIFICATION_REPORT" | "ACCEPTANCE_RECORD" | "STRIKE_OFF_APPROVAL" | "MAJOR_HAZARD_REPORT" | "RECTIFICATION_PLAN" | "INTERIM_CONTROL_PLAN" | "EMERGENCY_PLAN" | "WORKER_ANNOUNCEMENT" | "PROGRESS_REPORT" | "FUNDS_VOUCHER" | "EVALUATION_REPORT" | "RESUMPTION_APPLICATION" | "RESUMPTION_APPROVAL" | "REGULATOR_REPORT_RECEIPT" | "URGING_LETTER" | "TRANSFER_LETTER" | "TRANSFER_RECEIPT" | "EXTENSION_APPLICATION" | "LISTING_NOTICE" | "MEDIA_PUBLICATION" | "ACCEPTANCE_APPLICATION" | "ACCEPTANCE_APPROVAL" | "DELISTING_NOTICE" | "ACCOUNTABILITY_RECORD" | "VOID_APPROVAL" | "LOOKBACK_RECORD";
            /** @description Its fields, at most 20,000 characters as JSON. */
            content: {
                [key: string]: unknown;
            };
            /** @description The document itself, scanned or photographed. */
            evidenceIds: string[];
        };
        SuspendDefinitionRequest: {
            /** @description Why; kept in the audit trail. */
            reason: string;
            /** @description Suspends the running instances of this version, too. @default false */
            withInstances?: boolean;
        };
        /** @description A column that is looked at. */
        TableInput: {
            label: components["schemas"]["BilingualText"];
            /** @description FEEL over the facts, without the leading `=`. */
            expression: string;
            /**
             * @description All values there can be, when they are few.
             * @default any
             */
            values: string[];
        };
        TableInputDto: {
            label: components["schemas"]["BilingualDto"];
            /** @description FEEL over the facts, without the leading `=`. */
            expression: string;
            /** @description All values there can be, when they are few. @default any */
            values?: string[];
        };
        /** @description A row: when its cells apply, what follows. */
        TableRow: {
            /** @description One cell per input: `-` for any value, else FEEL unary tests, e.g. `"MAJOR"`, `> 30`, `[1..5]`, `"A", "B"`, `not("A")`. */
            when: string[];
            /** @description The branch to take, e.g. PASS, RETURN. */
            outcome: string;
            /** @description Whether the gate is passed. */
            passed: boolean;
            /** @description What a person reads. */
            reason: components["schemas"]["BilingualText"];
        };
        TableRowDto: {
            /** @description One cell per column: `-`, or FEEL unary tests. */
            when: string[];
            /** @description The branch to take, e.g. `PASS`. */
            outcome: string;
            /** @description Whether the gate is passed. */
            passed: boolean;
            /** @description What a person reads. */
            reason: components["schemas"]["BilingualDto"];
        };
        /** @description Work a person has to do before an instance goes on. */
        Task: {
            id: string;
            instanceId: string;
            executionId: string;
            elementId: string;
            name: string;
            /** @description Its name on English pages; null when its workflow gives none. */
            nameEn: string | null;
            /** @description Use case that completes it. */
            command: string;
            /** @description Roles any of which may do it where the subject is; none: anybody who may run the command. */
            roles: string[];
            /** @description Account of the one person who must do it. */
            assignee: string | null;
            /** @description Account that has taken it. */
            claimedBy: string | null;
            claimedAt: string | null;
            /** @description Account that has delegated it, and gets it back. */
            owner: string | null;
            delegationState: components["schemas"]["DelegationState"] | null;
            /** @description Accounts whose consent it takes to complete it, beside whoever does it. */
            cosigners: string[];
            /** @description Those of  {@link  cosigners }  who have not consented yet. */
            consentsAwaited: string[];
            due: string | null;
            /** @description Rungs of the escalation ladder it has come to, see  {@link  escalatedTo } . */
            rung: number;
            /** @description Roles that were told that it is overdue; who may do it stays as it is. */
            escalatedTo: string[];
            escalatedAt: string | null;
            /** @description When whoever holds it means to look at it again; nothing follows from it. */
            followUp: string | null;
            /** @description 0 to 100, the higher the more urgent. */
            priority: number;
            /** @description Elements whose last performer may not do this one, separated by blanks. */
            notPerformerOf: string | null;
            /** @description Multi-instance: what this task is for. */
            item: unknown;
            status: components["schemas"]["TaskStatus"];
            /** Format: date-time */
            createdAt: string;
            completedAt: string | null;
            completedBy: string | null;
            /** @description Account on whose behalf it was completed; null:  {@link  completedBy }  itself. */
            completedFor: string | null;
            subjectType: string;
            subjectId: string;
            jurisdiction: string;
            enterpriseId: string | null;
        };
        /** @description What somebody has said about a task. Only ever added. */
        TaskComment: {
            id: string;
            taskId: string;
            instanceId: string;
            subjectId: string;
            authorId: string;
            authorName: string;
            text: string;
            /** @description Accounts whose attention is asked for. */
            mentions: string[];
            /** Format: date-time */
            createdAt: string;
            jurisdiction: string;
            enterpriseId: string | null;
        };
        /** @description One page of a search. */
        TaskCommentSearchResult: {
            items: components["schemas"]["TaskComment"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        /** @description What somebody means to give when completing a task, as far as it is thought out. */
        TaskDraft: {
            taskId: string;
            /** @description Whose draft it is; everybody has one of the own. */
            accountId: string;
            /** @description Not checked before the task is completed. */
            output: components["schemas"]["Variables"];
            /** @description Counts the saves, from 1. */
            version: number;
            /** Format: date-time */
            savedAt: string;
            jurisdiction: string;
            enterpriseId: string | null;
        };
        /** @description One thing that happened to a task. */
        TaskEvent: {
            /** @description Of its audit event. */
            id: string;
            /** Format: date-time */
            at: string;
            /** @description Name of the command. */
            command: string;
            /** @description Whether the task came into being by it. */
            opened: boolean;
            /** @description null: the product itself. */
            actorName: string | null;
            /** @description Name of the one in whose name it was done; null: the actor's own. */
            onBehalfOf: string | null;
            /** @description Names of those it was handed to, asked of, or no longer asked of. */
            to: string[];
            /** @description The step it was given back to. */
            step: components["schemas"]["Bilingual"] | null;
            /** @description What a co-signer said: `CONSENT`, `OBJECT`. */
            decision: string | null;
            /** @description The reason or comment that was given. */
            note: string | null;
            /** @description When it is to be looked at again, ISO 8601. */
            followUp: string | null;
            priority: number | null;
        };
        /** @description What completes a task. */
        TaskForm: {
            /** @description Name of its workflow, as it is drawn. */
            workflow: string;
            /** @description The same in English; null when its author has not written it. */
            workflowEn: string | null;
            /** @description What its step asks for; null when that is nothing of its own. */
            form: components["schemas"]["StepForm"] | null;
            /** @description The use case behind it, which asks for fields of its own; null: the form is all there is. */
            command: string | null;
            /** @description What the fields of the form hold already, from earlier steps. */
            values: components["schemas"]["Variables"];
        };
        /** @description A link that was made. */
        TaskLinkCreated: {
            id: string;
            /** @description To be opened by `/m/t#<token>`. It is shown only here. */
            token: string;
            /** @description Address of the link below that of the server. */
            path: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description Commands that can be done by the link. */
            may: string[];
            /** @description What cannot be done by it, and who does it. */
            reserved: {
                zh: string;
                en: string;
            };
        };
        /** @description What a link to a task would be good for. */
        TaskLinkOffer: {
            /** @description Commands that could be done by it; none: looking only. */
            may: string[];
            /** @description What could not be done by it, and who does it. */
            reserved: {
                zh: string;
                en: string;
            };
            /** @description Days it lives when nothing else is said, and at most. */
            usualDays: number;
            longestDays: number;
        };
        /**
         * @description What became of a link.
         * @enum {string}
         */
        TaskLinkState: "LIVE" | "EXPIRED" | "REVOKED" | "USED";
        /** @description A link as those see it who can make one. */
        TaskLinkSummary: {
            id: string;
            state: components["schemas"]["TaskLinkState"];
            createdByName: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** @description How often somebody came with another phone number and was not let in. */
            strangers: number;
            /** @description Who came, oldest first. */
            visits: components["schemas"]["TaskLinkVisitor"][];
        };
        /** @description Somebody who came by a link. */
        TaskLinkVisitor: {
            name: string;
            phone: string;
            /** Format: date-time */
            openedAt: string;
        };
        /** @description The links to a task, and whether there can be another one. */
        TaskLinks: {
            /** @description At most 50, oldest first. */
            items: components["schemas"]["TaskLinkSummary"][];
            /** @description null: this task cannot be done by a link, or is over. */
            offer: components["schemas"]["TaskLinkOffer"] | null;
        };
        TaskSearchRequest: {
            /**
             * @description Field name → value, or → `{ eq, ne, in, lt, lte, gt, gte, like, exists }`; all of them must hold.
             *     `like` finds a part of the text, ignoring case.
             */
            filter?: {
                [key: string]: unknown;
            };
            /** @description Sort keys, the first weighing most; the identifier breaks ties. */
            sort?: components["schemas"]["SearchSort"][];
            page?: components["schemas"]["SearchPage"];
            /** @description Only open tasks the caller may do: assigned to it, claimed by it, or free for a role it holds there. @default false */
            mine?: boolean;
            /** @description Only open tasks that wait for the caller's consent. @default false */
            cosigning?: boolean;
        };
        /** @description One page of a search. */
        TaskSearchResult: {
            items: components["schemas"]["Task"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        /**
         * @description Where a task is in its short life.
         * @enum {string}
         */
        TaskStatus: "OPEN" | "COMPLETED" | "CANCELLED";
        /** @description What became of a task, in whose hands it is, and in whose name the caller has it. */
        TaskStory: {
            /** @description Oldest first, at most 200. */
            items: components["schemas"]["TaskEvent"][];
            /** @description Everybody the task and what was done with it name: who has it, who owns it, who co-signs. */
            people: components["schemas"]["NamedPerson"][];
            /** @description Whose it is, when the caller has it as a deputy only; null: it is the caller's, or is not for the caller. */
            onBehalfOf: components["schemas"]["NamedPerson"] | null;
        };
        /** @description What an inspection team of the campaign must have besides two officers. */
        TeamDemands: {
            leader: boolean;
            department: boolean;
            expert: boolean;
        };
        TeamDemandsDto: {
            leader: boolean;
            department: boolean;
            expert: boolean;
        };
        /** @description A member of the inspection team. */
        TeamMember: {
            accountId: string;
            /** @enum {string} */
            as: "OFFICER" | "LEADER" | "DEPARTMENT" | "EXPERT";
            /** @description 执法证号; officers must have one. */
            certificateNo?: string;
        };
        TeamMemberDto: {
            /** Format: uuid */
            accountId: string;
            /** @enum {string} */
            as: "OFFICER" | "LEADER" | "DEPARTMENT" | "EXPERT";
            /** @description 执法证号 @default that of the account */
            certificateNo?: string;
        };
        /** @description How one case of a workflow test went. */
        TestCaseResult: {
            name: string;
            passed: boolean;
            /** @description Line of the step that failed, from 1. */
            line?: number;
            /** @description Why a step could not be made; `detail` says it in English. */
            problem?: components["schemas"]["Problem"];
            /** @description What was expected and was not so. */
            differences?: components["schemas"]["Difference"][];
            /** @description What happened to elements, in order, until the case ended; only when it was asked for. */
            trace?: components["schemas"]["HarnessTraceEntry"][];
        };
        /** @description One thing that happened to a case. */
        TimelineEntry: {
            id: string;
            at: string;
            /** @enum {string} */
            kind: "COMMAND" | "GATE" | "STATE";
            /** @description The command it happened in; id of its audit event. */
            commandId: string;
            /** @description COMMAND: command, actor, name of the one on whose behalf, channel, input, documents. GATE: rule, variant, attempt, passed, outcome, criteria with reasons. STATE: from, to, elementId. */
            detail: {
                [key: string]: unknown;
            };
        };
        /** @description One page of a search. */
        TimelineEntrySearchResult: {
            items: components["schemas"]["TimelineEntry"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        /** @description The three times of something told later, beside each other: two the device claims, one we know. */
        ToldTimes: {
            occurredAt: string;
            deviceTime: string | null;
            receivedAt: string;
        };
        TransferHazard: {
            /**
             * Format: uuid
             * @description @default the competent department of the case
             */
            toOrganisationId?: string;
            reason: string;
            evidenceIds?: string[];
        };
        /** @description How often an element or flow was passed; what a diagram is coloured by. */
        TravelledElement: {
            elementId: string;
            /** @description Times a token entered it, or took the flow. */
            times: number;
        };
        TryFeelRequest: {
            /** @description Without the leading `=`. */
            expression: string;
            /** @description Values by name; `now` and the legal functions are there already. @default none */
            context?: {
                [key: string]: unknown;
            };
        };
        TryRuleRequest: {
            rule: components["schemas"]["WriteRuleRequest"];
            /** @description Facts to judge. @default the example of the rule it takes its facts from */
            facts?: {
                [key: string]: unknown;
            };
        };
        /** @description What undoing an import did. */
        UndoResult: {
            restored: number;
            removed: number;
            kept: components["schemas"]["KeptEnterprise"][];
        };
        /** @description How the head of the inspected unit signed the record, or that they refused (安全生产法 Art 68). */
        UnitHeadSignature: {
            name: string;
            position?: string;
            phone?: string;
            signatureEvidenceId?: string;
            refused: boolean;
            refusalNote?: string;
            /** @description Who saw the refusal. */
            witnesses?: string[];
            /** @description Accounts the refusal was reported to. */
            reportedTo?: string[];
            at: string;
        };
        /** @description How many notifications somebody has not read. */
        Unread: {
            /** @description Counted up to 100; more is shown as "99+". */
            unread: number;
        };
        UpdateCampaignDto: {
            title?: string;
            /** @description Legal and political basis (工作依据). */
            basis?: string;
            /** @description Code of the node the campaign covers, e.g. `51.08.21`. */
            jurisdiction?: string;
            startsOn?: string;
            endsOn?: string;
            stageEnds?: components["schemas"]["StageEndsDto"];
            industries?: ("COAL_MINE" | "MINE_UNDERGROUND" | "MINE_OPEN_PIT" | "MINE_TAILINGS" | "OIL_AND_GAS" | "HAZCHEM_PRODUCTION" | "HAZCHEM_TRADE" | "HAZCHEM_USE" | "HAZCHEM_TRANSPORT" | "FIREWORKS" | "INDUSTRY_METALLURGY" | "INDUSTRY_NONFERROUS" | "INDUSTRY_BUILDING_MATERIALS" | "INDUSTRY_MACHINERY" | "INDUSTRY_LIGHT" | "INDUSTRY_TEXTILE" | "INDUSTRY_TOBACCO" | "INDUSTRY_COMMERCE" | "CONSTRUCTION_BUILDING" | "CONSTRUCTION_HIGHWAY" | "CONSTRUCTION_WATER" | "ROAD_COACH" | "ROAD_CHARTER" | "ROAD_DANGEROUS_GOODS" | "ROAD_FREIGHT" | "ROAD_SCHOOL_BUS" | "ROAD_TAXI" | "ROAD_BUS" | "FIRE_KEY_UNIT" | "GAS_PIPELINE" | "GAS_BOTTLED" | "GAS_CATERING" | "SPECIAL_EQUIPMENT" | "HYDROPOWER" | "SCHOOL" | "WATERWAY")[];
            /** @description Accounts of the campaign team. @default none */
            team?: string[];
            /** @description @default nothing besides two officers */
            teamDemands?: components["schemas"]["TeamDemandsDto"];
            /** @description At least one before publication. @default none */
            checklistIds?: string[];
            /** @description Workflow of the product → key of the variant that stands in for it. @default each runs as it is */
            workflows?: components["schemas"]["WorkflowVariantsDto"];
            /** @description @default cn-default */
            legalProfileId?: string;
            /** @description @default 1 */
            legalProfileVersion?: number;
            /** @description Seed of the random draws. @default a random one */
            seed?: string;
        };
        UpdateEnterpriseBody: {
            name?: string;
            /** @description 统一社会信用代码; absent for premises that never registered. */
            creditCode?: string;
            /** @description Code of the town or village it stands in. */
            jurisdiction?: string;
            address?: string;
            principalName?: string;
            principalPhone?: string;
            /** @enum {string} */
            industry?: "COAL_MINE" | "MINE_UNDERGROUND" | "MINE_OPEN_PIT" | "MINE_TAILINGS" | "OIL_AND_GAS" | "HAZCHEM_PRODUCTION" | "HAZCHEM_TRADE" | "HAZCHEM_USE" | "HAZCHEM_TRANSPORT" | "FIREWORKS" | "INDUSTRY_METALLURGY" | "INDUSTRY_NONFERROUS" | "INDUSTRY_BUILDING_MATERIALS" | "INDUSTRY_MACHINERY" | "INDUSTRY_LIGHT" | "INDUSTRY_TEXTILE" | "INDUSTRY_TOBACCO" | "INDUSTRY_COMMERCE" | "CONSTRUCTION_BUILDING" | "CONSTRUCTION_HIGHWAY" | "CONSTRUCTION_WATER" | "ROAD_COACH" | "ROAD_CHARTER" | "ROAD_DANGEROUS_GOODS" | "ROAD_FREIGHT" | "ROAD_SCHOOL_BUS" | "ROAD_TAXI" | "ROAD_BUS" | "FIRE_KEY_UNIT" | "GAS_PIPELINE" | "GAS_BOTTLED" | "GAS_CATERING" | "SPECIAL_EQUIPMENT" | "HYDROPOWER" | "SCHOOL" | "WATERWAY";
            /** @enum {string} */
            scale?: "ABOVE" | "BELOW" | "SMALL_SCATTERED";
            /**
             * @description @default NORMAL
             * @enum {string}
             */
            status?: "NORMAL" | "RECTIFYING" | "PARTIALLY_STOPPED" | "STOPPED" | "CLOSED" | "BLACKLISTED";
            /** @description 安全风险等级; null: not assessed. @default not assessed */
            riskLevel?: ("RED" | "ORANGE" | "YELLOW" | "BLUE") | null;
            /**
             * Format: uuid
             * @description 行业主管部门
             */
            sectorRegulatorId?: string;
            /**
             * Format: uuid
             * @description 发证机关
             */
            licensingAuthorityId?: string;
            /**
             * Format: uuid
             * @description 审批机关
             */
            approvingAuthorityId?: string;
            /** @description @default none */
            tags?: string[];
            /** @description Degrees, WGS-84. */
            latitude?: number;
            /** @description Degrees, WGS-84. */
            longitude?: number;
        };
        UpdateHazardDraft: {
            /** @description What is wrong, in one line (隐患名称). */
            title?: string;
            description?: string;
            /** @description Where in the enterprise (隐患部位). */
            place?: string;
            /** @description 1 safety, 2 process, 3 electrical, 4 instruments, 5 fire, 6 layout, 7 equipment, 8 other. */
            category?: number;
            /**
             * @description 物的危险状态, 人的不安全行为 or 管理上的缺陷.
             * @enum {string}
             */
            nature?: "CONDITION" | "BEHAVIOUR" | "MANAGEMENT";
            /** @description Law or standard it violates, as the finder names it; shown as 待核 until somebody checks it. */
            basis?: string;
            /**
             * @description What the finder takes it for; an officer judges later. @default GENERAL
             * @enum {string}
             */
            suggestedLevel?: "GENERAL" | "MAJOR";
            /** @description Evidence ids; at least one unless an enterprise reports about itself. */
            photosBefore?: string[];
            /**
             * Format: uuid
             * @description Department competent for it, when it is not the one that found it.
             */
            competentDepartmentId?: string;
        };
        UpdateMeasure: {
            /** Format: uuid */
            measureId: string;
            /**
             * @description DONE needs evidence; OPEN takes an earlier DONE back.
             * @enum {string}
             */
            status: "OPEN" | "DONE";
            /** @description What was done, or why it is open again. */
            note: string;
            /** @description Files that show it; at least one for DONE. @default none */
            evidenceIds?: string[];
        };
        UpdateOrganisationBody: {
            name?: string;
            /** @description @default the name */
            shortName?: string;
            /** Format: uuid */
            parentId?: string;
            /** @description Industries it regulates. @default none */
            industries?: ("COAL_MINE" | "MINE_UNDERGROUND" | "MINE_OPEN_PIT" | "MINE_TAILINGS" | "OIL_AND_GAS" | "HAZCHEM_PRODUCTION" | "HAZCHEM_TRADE" | "HAZCHEM_USE" | "HAZCHEM_TRANSPORT" | "FIREWORKS" | "INDUSTRY_METALLURGY" | "INDUSTRY_NONFERROUS" | "INDUSTRY_BUILDING_MATERIALS" | "INDUSTRY_MACHINERY" | "INDUSTRY_LIGHT" | "INDUSTRY_TEXTILE" | "INDUSTRY_TOBACCO" | "INDUSTRY_COMMERCE" | "CONSTRUCTION_BUILDING" | "CONSTRUCTION_HIGHWAY" | "CONSTRUCTION_WATER" | "ROAD_COACH" | "ROAD_CHARTER" | "ROAD_DANGEROUS_GOODS" | "ROAD_FREIGHT" | "ROAD_SCHOOL_BUS" | "ROAD_TAXI" | "ROAD_BUS" | "FIRE_KEY_UNIT" | "GAS_PIPELINE" | "GAS_BOTTLED" | "GAS_CATERING" | "SPECIAL_EQUIPMENT" | "HYDROPOWER" | "SCHOOL" | "WATERWAY")[];
            /** @description @default none */
            functions?: ("SUPERVISION" | "LICENSING" | "APPROVAL" | "ENFORCEMENT")[];
            creditCode?: string;
        };
        UpdateViewBody: {
            name?: string;
            query?: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            shared?: "NONE" | "ORGANISATION";
        };
        UploadEvidenceBody: {
            /** @enum {string} */
            kind: "PHOTO_BEFORE" | "PHOTO_AFTER" | "PHOTO" | "DOCUMENT" | "VOUCHER" | "SIGNATURE" | "VIDEO";
            /** @description When it was captured, as the device claims. */
            takenAt?: string;
            /** @description The moment it stands for, when that is another one. */
            effectiveAt?: string;
            /** @description The device's clock now. */
            deviceTime?: string;
            /** @description Degrees, WGS-84; together with longitude. */
            latitude?: number;
            /** @description Degrees, WGS-84. */
            longitude?: number;
            /** @description Of the location, in metres. */
            accuracy?: number;
            /**
             * Format: uuid
             * @description Enterprise it shows; its people can see it then.
             *     @default the uploader's own; for authorities none, until a record refers to the file
             */
            enterpriseId?: string;
            /**
             * Format: uuid
             * @description For PHOTO_AFTER: the photo of the same spot before.
             */
            beforeId?: string;
            /**
             * Format: uuid
             * @description For an annotated copy: the photo it was drawn upon.
             */
            annotatesId?: string;
            /** @description For an annotated copy: what was drawn, as JSON; the copy shows it drawn already. */
            annotation?: components["schemas"]["AnnotationDto"];
        };
        Urge: {
            /** @description What the enterprise is asked to do, and until when. */
            text: string;
        };
        /** @description Variables of an instance: plain JSON, so that they can be stored and handed to FEEL as they are. Dates are ISO 8601 strings. */
        Variables: {
            [key: string]: unknown;
        };
        /** @description What came of deleting a view. */
        ViewDeleted: {
            id: string;
        };
        /**
         * @description Who finds a view beside its owner.
         * @enum {string}
         */
        ViewSharing: "NONE" | "ORGANISATION";
        /** @description A request to void the case (误报作废), and what another person decided. */
        VoidRequest: {
            reason: string;
            by: string;
            at: string;
            decision?: {
                approved: boolean;
                reason: string;
                by: string;
                at: string;
            };
        };
        /** @description What happened this week beside last week. */
        WeekComparison: {
            code: string;
            /** @description Monday up to now. */
            thisWeek: components["schemas"]["Figure"];
            /** @description As many days and hours of last week. */
            lastWeekSoFar: components["schemas"]["Figure"];
            /** @description All of last week. */
            lastWeek: components["schemas"]["Figure"];
        };
        /** @description One week of the trend. */
        WeekFigures: {
            /**
             * Format: date-time
             * @description Monday 00:00 in Shanghai.
             */
            from: string;
            /**
             * Format: date-time
             * @description The Monday after; the week that is not over counts up to now.
             */
            to: string;
            figures: components["schemas"]["Figure"][];
        };
        /** @description What the caller has to do: counts of all of it, and a part of the list, what is due first first. */
        Work: {
            counts: components["schemas"]["WorkCounts"];
            items: components["schemas"]["WorkItem"][];
        };
        /** @description How much there is in each group, and in all. */
        WorkCounts: {
            overdue: number;
            today: number;
            claim: number;
            review: number;
            sign: number;
            returned: number;
            cosign: number;
            form: number;
            all: number;
        } & {
            [key: string]: number;
        };
        /**
         * @description One of  {@link  workGroups } .
         * @enum {string}
         */
        WorkGroup: "overdue" | "today" | "claim" | "review" | "sign" | "returned" | "cosign" | "form";
        /** @description Something the caller can do now, or is to consent to. */
        WorkItem: {
            taskId: string;
            elementId: string;
            /** @description Use case that completes it. */
            command: string;
            /** @description What is to be done. */
            todo: components["schemas"]["Bilingual"];
            subjectType: string;
            subjectId: string;
            /** @description Number of the case; null when it has none. */
            number: string | null;
            /** @description Title of the case or campaign; the name of the workflow when the task is about nothing else. */
            title: string | null;
            /** @description The same for English pages: what people wrote themselves, and the English name of the workflow. */
            titleEn: string | null;
            level: string | null;
            state: string | null;
            enterpriseId: string | null;
            enterpriseName: string | null;
            due: string | null;
            overdue: boolean;
            priority: number;
            /** Format: date-time */
            createdAt: string;
            /** @description Free for whoever claims it first; false when it is the caller's own. */
            free: boolean;
            /** @description Somebody has asked the caller to prepare it; it then goes back to that one. */
            delegated: boolean;
            /** @description Whose it is, when the caller has it as a deputy only; null: it is the caller's. */
            onBehalfOf: components["schemas"]["NamedPerson"] | null;
            groups: components["schemas"]["WorkGroup"][];
        };
        /** @description A workflow that is being drawn; nothing runs by it before it is deployed. */
        WorkflowDraft: {
            id: string;
            name: string;
            /** @description Definition it was copied from. */
            basedOn: string | null;
            /** @description Counts the saves, from 1. */
            version: number;
            /** @description Whoever may draw there sees it. */
            jurisdiction: string;
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: date-time */
            savedAt: string;
            savedBy: string;
        };
        /** @description One page of a search. */
        WorkflowDraftSearchResult: {
            items: components["schemas"]["WorkflowDraft"][];
            page: {
                limit: number;
                /** @description Hand it in as `page.after` for the next page; null when there is none. */
                after: string | null;
            };
        };
        /** @description How a workflow test went. */
        WorkflowTestReport: {
            passed: boolean;
            cases: components["schemas"]["TestCaseResult"][];
        };
        WorkflowTestRequest: {
            /** @description BPMN 2.0 XML, at most 1 MB. */
            xml: string;
            /** @description Text of a `<name>.test.yaml`: cases with given, steps and expect; at most 500 steps. */
            tests: string;
            /** @description Whether each case tells what it ran through, at most 2000 entries of it. @default false */
            trace?: boolean;
        };
        WorkflowVariantsDto: {
            "general-hazard"?: string;
            "major-hazard"?: string;
        };
        WriteRuleRequest: {
            /** @description What workflows call it: capitals, digits, underscores. A known one gets its next version. */
            code: string;
            name: components["schemas"]["BilingualDto"];
            /** @description Law, order or decision it stands on. */
            basis: string;
            /** @description Whether somebody has read that source in full. */
            verified: boolean;
            /** @description Built-in rule whose facts it judges. @default the variables of the workflow */
            factsOf?: string;
            criteria?: components["schemas"]["OwnCriterionDto"][];
            table?: components["schemas"]["DecisionTableDto"];
        };
    };
    responses: {
        /** @description What is wrong, and what to do about it. */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Health_health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @constant */
                        status: "ok";
                        /** @constant */
                        database: "ok";
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Definition_deploy: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeployRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeployedDefinition"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Definition_check: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeployRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeploymentReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Definition_test: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WorkflowTestRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowTestReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Definition_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Definition_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Definition_files: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeployedFiles"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Definition_xml: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    WorkflowDraft_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginWorkflowDraftRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenWorkflowDraft"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    WorkflowDraft_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkflowDraftSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    WorkflowDraft_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenWorkflowDraft"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    WorkflowDraft_save: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveWorkflowDraftRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenWorkflowDraft"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    WorkflowDraft_discard: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    Rule_list: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownRuleListing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Rule_write: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteRuleRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnRule"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Rule_versions: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnRuleListing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Rule_try: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryRuleRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleTrial"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Rule_feel: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TryFeelRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeelTrial"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    LegalProfile_list: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LegalProfileListing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Calendar_get: {
        parameters: {
            query: {
                /** @description 2000 to 2100. */
                year: number;
            };
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarYear"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Instance_begin: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginInstanceRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunInstance"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Instance_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Instance_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Instance_history: {
        parameters: {
            query?: {
                /** @description `seq` of the last entry already read. @default 0 */
                after?: number;
                /** @description Entries to read, 1 to 1000. @default 200 */
                limit?: number;
            };
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HistoryEntry"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Instance_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelInstanceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Instance_retry: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Instance_resolve: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Instance_report: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportIncidentRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Incident_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentRowSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Migration_plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MigrationPlanRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuggestedPlan"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Migration_check: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckMigrationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigrationCheck"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Migration_start: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartMigrationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigrationDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Migration_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigrationDetailSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Migration_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigrationDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Migration_results: {
        parameters: {
            query?: {
                status?: "PENDING" | "MIGRATED" | "REFUSED";
                /** @description `after` of the answer before. @default the first page */
                after?: string;
                /** @description Results to read, 1 to 500. @default 100 */
                limit?: number;
            };
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigrationResults"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Migration_undo: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MigrationDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Modification_modify: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ModifyInstanceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModificationAnswer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Restart_restart: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RestartInstanceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Suspension_suspend: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Suspension_resume: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstanceDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    DefinitionSuspension_suspend: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendDefinitionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Definition"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    DefinitionSuspension_resume: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Definition"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ExternalTask_fetchAndLock: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FetchAndLockRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FetchedTask"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ExternalTask_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalTaskSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ExternalTask_complete: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteExternalTaskRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    ExternalTask_fail: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FailExternalTaskRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedAttempt"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    ExternalTask_bpmnError: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BpmnErrorRequest"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    ExternalTask_extendLock: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendLockRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtendedLock"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Message_send: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendMessageRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentMessage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Message_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MessageSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    StartEvent_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartEventSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Signal_send: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendSignalRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SentSignal"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Signal_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignalRowSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Bulk_claim: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkClaimRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Bulk_complete: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkCompleteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Bulk_reassign: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkReassignRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Task_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskSearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Task_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Task_claim: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Task_unclaim: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Task_complete: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteTaskRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Form_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskForm"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Handover_delegate: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DelegateTaskRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Handover_resolve: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Handover_reassign: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReassignTaskRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Handover_followUp: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Handover_priority: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PriorityRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Cosign_list: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Cosigner"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Cosign_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCosignersRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Cosign_remove: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveCosignerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Cosign_cosign: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CosignTaskRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Draft_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDraft"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Draft_save: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraftRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskDraft"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Comment_ofTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCommentSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Comment_comment: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Comment_ofInstance: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCommentSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Comment_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCommentSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Deputy_appoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppointDeputyRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Deputy_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeputyshipSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Deputy_end: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    Return_list: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReturnTarget"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Return_giveBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnTaskRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Insight_tokens: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionTokens"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Insight_durations: {
        parameters: {
            query?: {
                /** @description ISO 8601 moment, included. @default 30 days before `to` */
                from?: string;
                /** @description ISO 8601 moment, excluded. @default now */
                to?: string;
            };
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionDurations"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Insight_flows: {
        parameters: {
            query?: {
                /** @description ISO 8601 moment, included. @default 30 days before `to` */
                from?: string;
                /** @description ISO 8601 moment, excluded. @default now */
                to?: string;
            };
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionFlows"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Insight_diff: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                otherId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionDifference"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Path_path: {
        parameters: {
            query?: {
                /** @description `seq` of the last stop already read. @default 0 */
                after?: number;
                /** @description Stops to read, 1 to 1000. @default 500 */
                limit?: number;
            };
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstancePath"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    CurrentSession_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAccount"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    CurrentSession_close: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    CurrentSession_changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            default: components["responses"]["Problem"];
        };
    };
    Sessions_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenSessionBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionOpened"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Jurisdictions_list: {
        parameters: {
            query?: {
                within?: string;
            };
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JurisdictionListing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Jurisdictions_install: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstallJurisdictionsBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        installed: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Organisations_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOrganisationBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Organisations_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Organisations_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Organisations_update: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOrganisationBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Enterprises_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEnterpriseBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Enterprises_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Enterprises_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enterprise"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Enterprises_units: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseUnitListing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Enterprises_addUnit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddEnterpriseUnitBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Enterprises_update: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEnterpriseBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                        version: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Accounts_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAccountBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Accounts_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Accounts_colleagues: {
        parameters: {
            query?: {
                /** @description A part of the name. @default all, at most 50 */
                name?: string;
            };
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleagueListing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Accounts_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Accounts_disable: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountChanged"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Accounts_enable: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountChanged"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Accounts_resetPassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountChanged"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Accounts_grants: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountGrantListing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Accounts_give: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveGrantBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Accounts_take: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                grantId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Roles_list: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownRoleListing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    LinkOpening_open: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenTaskLinkBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkOpened"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    TaskLinks_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTaskLinkBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskLinkCreated"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    TaskLinks_ofTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskLinks"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    TaskLinks_revoke: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        id: string;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    TaskLinks_current: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkVisitInfo"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    SavedViews_save: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveViewBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    SavedViews_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    SavedViews_update: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateViewBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    SavedViews_delete: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewDeleted"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Evidence_upload: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description With the file itself in the field `file`. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadEvidenceBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceUploaded"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Evidence_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Evidence_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Evidence"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Evidence_content: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Campaign_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCampaignDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Campaign_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignViewSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Campaign_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Campaign_update: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCampaignDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Campaign_publish: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        population: number;
                        /** @description Only for authorities: with the seed an enterprise could compute when it is drawn. */
                        seed?: string;
                        id: string;
                        number: string | null;
                        title: string;
                        status: components["schemas"]["CampaignStatus"];
                        /** @description Legal and political basis (工作依据). */
                        basis: string;
                        startsOn: string;
                        endsOn: string;
                        stageEnds: components["schemas"]["StageEnds"];
                        /** @description Industry codes in scope. */
                        industries: string[];
                        /** @description Accounts of the campaign team. */
                        team: string[];
                        teamDemands: components["schemas"]["TeamDemands"];
                        checklistIds: string[];
                        /** @description Workflow of the product → key of the variant that stands in for it; absent ones run as they are. */
                        workflows: {
                            "general-hazard"?: string;
                            "major-hazard"?: string;
                        };
                        /** @description Workflow key → version, fixed at publication. */
                        pinned: {
                            [key: string]: number;
                        };
                        legalProfileId: string;
                        legalProfileVersion: number;
                        jurisdiction: string;
                        organisationId: string;
                        createdBy: string;
                        /** Format: date-time */
                        createdAt: string;
                        publishedAt: string | null;
                        instanceId: string | null;
                        version: number;
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Campaign_discard: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDiscarded"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Campaign_advance: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdvanceCampaignDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Campaign_preview: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PopulationPreview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Campaign_recordPopulationEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PopulationEventDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignTarget"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Campaign_searchPopulationEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PopulationEventSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Campaign_searchTargets: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignTargetSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Campaign_coverage: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Checklist_install: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InstallChecklistDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checklist"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Checklist_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChecklistSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Checklist_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Checklist"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Inspection_plan: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanInspectionDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Inspection_planRandom: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRandomDto"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Inspection"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Inspection_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Inspection_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionDetail"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Inspection_approvePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovePlanDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Inspection_checkIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Inspection_reportImpossible: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportImpossibleDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Inspection_answer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerItemsDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnsweredItems"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Inspection_completeRecord: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteRecordDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Inspection_sign: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Inspection_signUnitHead: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignUnitHeadDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Inspection_cancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelInspectionDto"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inspection"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Hazards_report: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportHazard"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HazardResource"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Hazards_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HazardResourceSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Hazards_find: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HazardCase"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Hazards_timeline: {
        parameters: {
            query?: {
                /** @description Entries, 1 to 200. @default 50 */
                limit?: number;
                /** @description `page.after` of the previous answer; absent for the first page. */
                after?: string;
            };
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineEntrySearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Hazards_gates: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleEvaluationListing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Hazards_explain: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                rule: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExplainGate"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    HazardCommands_updateDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateHazardDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HazardResource"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    HazardCommands_register: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HazardResource"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    HazardCommands_judge: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeHazard"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HazardResource"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    HazardCommands_recordOnSpotFix: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordOnSpotFix"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HazardResource"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    HazardCommands_transfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferHazard"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HazardResource"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    HazardCommands_requestVoid: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestVoid"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HazardResource"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    HazardCommands_decideVoid: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideVoid"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HazardResource"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    HazardCommands_acknowledge: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HazardTransfer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    HazardCommands_feedBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedBackTransfer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HazardTransfer"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    HazardCommands_assignResponsibility: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignResponsibility"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Responsibilities"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Orders_issue: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueOrder"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderResource"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Orders_accept: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptOrder"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderResource"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Orders_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationOrderSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Orders_find: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderResource"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Plan_plans: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanVersionListing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Plan_draftPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanContent"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanDrafted"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Plan_submitPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanContent"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanSubmitted"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Rectification_extensions: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionListing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Rectification_progressReports: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressReportListing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Rectification_completionReports: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompletionReportListing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Rectification_updateMeasure: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeasure"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureUpdated"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Rectification_reportProgress: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportProgress"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressReported"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Rectification_requestExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestExtension"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionRequested"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Rectification_decideExtension: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideExtension"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionDecided"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Rectification_reportCompletion: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportCompletion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompletionReported"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Supervision_escalations: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EscalationListing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Supervision_penalties: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PenaltyOverview"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Supervision_bulkUrge: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkUrge"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutcomeListing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Supervision_urge: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Urge"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Escalated"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Supervision_proposePenalty: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposePenalty"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Escalated"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Supervision_decidePenalty: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecidePenalty"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PenaltyDecided"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Supervision_disposeLateness: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisposeLateness"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Escalated"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Review_reviews: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseReviews"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Review_assign: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignReview"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HazardResource"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Review_confirmOnSpot: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmOnSpot"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewedHazard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Review_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitReview"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewedHazard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Review_countersign: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountersignReview"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewedHazard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Review_returnToRectification: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnRectification"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReturnedHazard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Closure_signatures: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StrikeOffForm"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Closure_documents: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFileView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Closure_sign: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignClosing"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosingHazard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Closure_supplement: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplementFile"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosingHazard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Closure_conclude: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeCase"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HazardResource"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Closure_archive: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HazardResource"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Lookback_lookbacks: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Lookback"][];
                    };
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Lookback_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordLookback"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LookedBackHazard"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Board_board: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignBoardView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Board_diagram: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignDiagramView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Board_spots: {
        parameters: {
            query?: {
                /** @description @default all of them */
                kind?: "NOT_INSPECTED" | "IMPOSSIBLE" | "MISSED";
                /** @description @default all of them, small and scattered units first */
                scale?: "ABOVE" | "BELOW" | "SMALL_SCATTERED";
                /** @description Code of a place; it and everything below it. @default the whole campaign */
                area?: string;
                /** @description Rows per page, 1 to 200. @default 50 */
                limit?: number;
                /** @description `page.after` of the previous answer. */
                after?: string;
            };
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlindSpots"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Board_leader: {
        parameters: {
            query?: {
                /** @description @default everything within reach */
                campaignId?: string;
            };
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeaderBoardView"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Board_searchTargets: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignTargetSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Finder_find: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Found"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Notifications_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Notifications_unread: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unread"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Notifications_read: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadNotifications"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Unread"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Work_get: {
        parameters: {
            query?: {
                /**
                 * @description overdue; today: due today; claim: free for a role; review: to judge; sign: to sign; returned: sent back; cosign:
                 *     somebody else does it and waits for the caller's consent; form: steps of organisers' own workflows, completed by the form of the step. @default all
                 */
                group?: "overdue" | "today" | "claim" | "review" | "sign" | "returned" | "cosign" | "form";
                /** @description Only of this case. @default all */
                subjectId?: string;
                /** @description 1 to 100. @default 50 */
                limit?: number;
                /** @description How many to pass over. @default 0 */
                offset?: number;
            };
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Work"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    TaskStory_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskStory"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    EnterpriseImport_template: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    EnterpriseImport_check: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    EnterpriseImport_import: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportEnterprisesBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    EnterpriseImport_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    EnterpriseImport_workbook: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    EnterpriseImport_undo: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Ledgers_list: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerDescriptionListing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    HazardLedger_lines: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerRowSearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    HazardLedger_export: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportLedgerBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Samples_draw: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawSampleBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Samples_search: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleSummarySearchResult"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Samples_get: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Samples_verify: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleVerification"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    Profile_profile: {
        parameters: {
            query?: never;
            header?: {
                /** @description A replay with the same key and body gets the first answer and changes nothing. At most 200 characters. */
                "Idempotency-Key"?: string;
                /** @description The version (ETag) the decision was made on; a newer one answers 412 VERSION_CONFLICT. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseProfile"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
